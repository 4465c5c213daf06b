import { z } from 'zod';
import { criterionIds } from '../../domain/assessment/criteria';
import { day, personId, text } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** What was found on one criterion. */
const judgementSchema = z.strictObject({
  /** The criterion, see `domain/assessment/criteria.ts`. */
  criterion: z.enum(criterionIds),
  /** Yes, no, or looked at and not settled yet; empty: not looked at. */
  answer: z.enum(['', 'yes', 'no', 'unclear']),
  /** The reason, in the caseworker's words. */
  note: text,
});

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
