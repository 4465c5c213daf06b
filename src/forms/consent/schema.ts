import { z } from 'zod';
import { day, personId, text } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** A question that the citizen says yes or no to; empty: not asked yet. There is no "do not know" in a consent. */
const agreement = z.enum(['', 'yes', 'no']);

/** What a citizen agrees to: who may be asked, who may be told, about what, and for how long. */
const consentSchema = z.strictObject({
  /** The citizen who agrees; name and date of birth stand on the person. */
  citizen: personId,
  /** The authority that asks for the consent and may use it. */
  authority: text,
  /** The caseworker who asks for it, and whom it is taken back from. */
  caseworker: personId,
  /** The case, or what the information is to be used for. */
  matter: text,
  /** The kinds of information that may be spoken of. */
  kinds: z.array(z.enum(['social', 'health', 'economy', 'housing', 'work', 'criminal', 'other'])).readonly(),
  /** The other kinds in words, where there are any. */
  kindsInWords: text,
  /** Ids of the persons whom information may be collected from. */
  collectFrom: z.array(personId).readonly(),
  /** Ids of the persons whom information may be passed on to. */
  passTo: z.array(personId).readonly(),
  /** May the caseworker read the citizen's journal in the job administration? */
  journal: agreement,
  /** May those named hold meetings on the citizen's case together? */
  jointMeetings: agreement,
  /** The last day on which it holds. */
  validUntil: day,
  /** The day of the citizen's signature: nothing is agreed to before it. */
  signed: day,
  /** The day of the caseworker's signature. */
  caseworkerSigned: day,
  /** The day on which the citizen took it back. */
  withdrawnOn: day,
});

/** The data of a consent. */
export type Consent = z.infer<typeof consentSchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<Consent> = { schema: consentSchema, migrations };
