import { z } from 'zod';
import { day, personId, text } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { judgementSchema } from '../../form-kit/judgements/schema';
import { migrations } from './migrations';

/** A look at whether a citizen should be offered a coordinator. */
const assessmentSchema = z.strictObject({
  /** The citizen whom it is about. */
  citizen: personId,
  /** The caseworker who assesses. */
  assessor: personId,
  /** The day of the assessment. */
  date: day,
  /** A judgement a criterion; one that is missing counts as not looked at. */
  judgements: z.array(judgementSchema).readonly(),
  /** When to ask again a citizen who declines. */
  askAgain: day,
  /** What the caseworker thinks, all in all: it counts for more than the form's advice. */
  ownView: text,
});

/** The data of an assessment. */
export type Assessment = z.infer<typeof assessmentSchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<Assessment> = { schema: assessmentSchema, migrations };
