import { z } from 'zod';
import { criterionIds } from '../../domain/assessment/criteria';
import { text } from '../answers/schemas';

/** What was found on one criterion. */
export const judgementSchema = z.strictObject({
  /** The criterion, see `domain/assessment/criteria.ts`. */
  criterion: z.enum(criterionIds),
  /** Yes, no, or looked at and not settled yet; empty: not looked at. */
  answer: z.enum(['', 'yes', 'no', 'unclear']),
  /** The reason, in the words of whoever looked at it. */
  note: text,
});

/** A form's answer to one criterion. */
export type CriterionAnswer = z.infer<typeof judgementSchema>;
