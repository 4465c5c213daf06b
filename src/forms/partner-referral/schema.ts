import { z } from 'zod';
import { day, personId, rowId, text, yesNoAnswer } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { judgementSchema } from '../../form-kit/judgements/schema';
import { migrations } from './migrations';

/** Someone who is involved already. */
const involvedSchema = z.strictObject({
  id: rowId,
  /** Who it is; place of work and telephone stand on the person. */
  person: personId,
  /** What he or she is to the citizen. */
  role: text,
  /** The group of a network map that he or she belongs to, in words. */
  group: text,
  /** What he or she does for the citizen at present. */
  task: text,
});

/** From a partner in psychiatry, prison or elsewhere: a citizen's situation is more than he or she can keep together. */
const partnerReferralSchema = z.strictObject({
  /** The professional who writes. */
  writer: personId,
  /** How the writer knows the citizen. */
  relation: text,
  /** When the writer is best called back. */
  bestTimeToCall: text,
  /** The caseworker, unit or authority that gets it. */
  recipient: text,
  /** The day on which it is written. */
  date: day,
  /** The citizen whom it is about. */
  citizen: personId,
  /** Where the citizen is now: a ward, a prison, at home. */
  currentResidence: text,
  /** The citizen's social situation at present. */
  situation: text,
  /** What the citizen needs. */
  needs: text,
  /** What the citizen hopes for himself or herself. */
  ownWishes: text,
  /** Whether the citizen is about to leave the place where he or she is. */
  leaving: z.enum(['', 'discharge', 'release', 'other', 'no']),
  /** The day on which the citizen leaves it. */
  leavingDate: day,
  /** Whether the citizen has somewhere to live then. */
  hasHome: yesNoAnswer,
  /** What must be in place by then. */
  toBeReady: text,
  /** Those who are involved already. */
  involved: z.array(involvedSchema).readonly(),
  /** Why it is more than the citizen can keep together alone. */
  whyTooComplex: text,
  /** The criteria for getting a coordinator, as help: a judgement a criterion; one that is missing was not looked at. */
  judgements: z.array(judgementSchema).readonly(),
  /** Does the citizen agree that the municipality is told? */
  agrees: yesNoAnswer,
  /** What the citizen agreed to. */
  agreedTo: text,
  /** The day on which the citizen agreed. */
  agreedOn: day,
  /** Why it is written although the citizen does not agree, or was not asked. */
  whyWithout: text,
});

/** The data of a partner's referral. */
export type PartnerReferral = z.infer<typeof partnerReferralSchema>;

/** One of {@link PartnerReferral.involved}. */
export type Involved = z.infer<typeof involvedSchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<PartnerReferral> = { schema: partnerReferralSchema, migrations };
