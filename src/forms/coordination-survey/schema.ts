import { z } from 'zod';
import { day, rowId, text } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** What one person answered, each answer as it was typed. */
const answerSchema = z.strictObject({
  id: rowId,
  /** The number or the role of the one who answers; never a name. */
  respondent: text,
  /** How well the work hangs together within the social services. */
  within: text,
  /** How well between the administrations of the municipality. */
  between: text,
  /** How well between the social services and those outside the municipality. */
  outside: text,
  /** How well one can coordinate a single case with those outside. */
  singleCase: text,
  /** How well one's knowledge is enough when a citizen comes from psychiatric treatment. */
  knowledge: text,
  /** How well one's own work is coordinated as a coordinator, beside the cases in which one is none. */
  asCoordinator: text,
});

/** The same questions asked of those who coordinate, before and after. */
const surveySchema = z.strictObject({
  /** Who was asked: a unit or a group, not persons. */
  unit: text,
  /** Who asked. */
  preparedBy: text,
  /** The day of the first measurement. */
  firstDate: day,
  /** What was answered then. */
  first: z.array(answerSchema).readonly(),
  /** Whether it was asked again; as long as it was not, there is no second measurement. */
  secondDone: z.enum(['', 'yes', 'no']),
  /** The day of the second measurement. */
  secondDate: day,
  /** Whether the same people answered both times: if not, a difference may be due to that. */
  samePeople: z.enum(['', 'all', 'some', 'none', 'unknown']),
  /** What was answered the second time. */
  second: z.array(answerSchema).readonly(),
  /** What one should know to read the figures. */
  remarks: text,
});

/** The data of a coordination survey. */
export type Survey = z.infer<typeof surveySchema>;

/** One row of {@link Survey.first} and {@link Survey.second}. */
export type Answers = Survey['first'][number];

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<Survey> = { schema: surveySchema, migrations };
