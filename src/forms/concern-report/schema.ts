import { z } from 'zod';
import { day, personId, rowId, signId, text, yesNoAnswer } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** One thing seen, heard or smelt by the one who writes. */
const observationSchema = z.strictObject({
  id: rowId,
  /** The day on which it was noticed. */
  date: day,
  /** What was noticed; facts, no judgement. */
  text,
});

/** A report of concern, from a housing department's contact person to the municipality's housing adviser. */
const concernReportSchema = z.strictObject({
  /** Is it urgent? Anything but "no" sends the writer to 112 and the decision guide first. */
  urgent: yesNoAnswer,
  /** Who writes. */
  reporter: personId,
  /** In what capacity. */
  reporterRole: z.enum(['', 'caretaker', 'social-caretaker', 'board', 'volunteer', 'other']),
  /** The capacity in words, where it is another. */
  reporterRoleInWords: text,
  /** When the writer is best called back. */
  bestTimeToCall: text,
  /** The resident whom the report is about. */
  resident: personId,
  /** Do other adults live in the home? */
  otherAdults: yesNoAnswer,
  /** Do children live in the home? */
  children: yesNoAnswer,
  /** Is the writer worried about a child? Then the report is a notification (barnets lov § 135). */
  worriedAboutChild: yesNoAnswer,
  /** Ids of signs in `content/signs`. */
  signs: z.array(signId).readonly(),
  /** What the writer has seen, heard or smelt. */
  observations: z.array(observationSchema).readonly(),
  /** What others have told: kept apart from what the writer knows. */
  toldByOthers: text,
  /** What the writer thinks: kept apart from what the writer knows. */
  ownThoughts: text,
  /** For how long it has gone on. */
  duration: text,
  /** How often it happens. */
  frequency: text,
  /** What has been tried. */
  tried: text,
  /** Does the resident know of this report? */
  residentKnows: yesNoAnswer,
  /** What the resident says to it. */
  residentSays: text,
  /** Does the resident agree that the municipality is told? */
  residentAgrees: yesNoAnswer,
  /** What a visitor should know: a dog, threats, a doorbell that does not work. */
  visitorsShouldKnow: text,
  /** What the writer hopes for. */
  hopes: text,
  /** Has it been reported before? */
  reportedBefore: yesNoAnswer,
  /** When it was reported before. */
  reportedBeforeWhen: text,
  /** The day of the municipality's receipt. */
  receiptDate: day,
  /** The day on which the writer will see whether it got better. */
  lookAgainDate: day,
  /** Whether an easy-read copy for the resident is wanted. */
  copyForResident: z.boolean(),
});

/** The data of a report of concern. */
export type ConcernReport = z.infer<typeof concernReportSchema>;

/** One row of {@link ConcernReport.observations}. */
export type Observation = z.infer<typeof observationSchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<ConcernReport> = { schema: concernReportSchema, migrations };
