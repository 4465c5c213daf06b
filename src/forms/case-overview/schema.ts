import { z } from 'zod';
import { stages } from '../../domain/case-overview/stage';
import { day, rowId, text } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** A case of someone who has, had or is to have a coordinator. */
const caseSchema = z.strictObject({
  id: rowId,
  /** What the unit itself calls the case; never a name or a personal number. */
  reference: text,
  /** The unit that the case belongs to. */
  unit: text,
  /** Who coordinates it, by initials or name as typed. */
  coordinator: text,
  /** How far it has come; empty where not chosen. */
  stage: z.enum(['', ...stages]),
  /** The day on which it began. */
  opened: day,
  /** The day of the next meeting; a closed case has none. */
  nextMeeting: day,
  /** Minutes spent on it so far, as typed. */
  minutes: text,
});

/** How many cases a unit is to have at each stage, as typed. */
const targetSchema = z.strictObject({
  id: rowId,
  /** The unit, spelled about as in its cases. */
  unit: text,
  /** Cases that are to be on their way. */
  coming: text,
  /** Cases that are to be under way. */
  active: text,
  /** Cases that are to be brought to an end. */
  closed: text,
});

/** The overview of a case lead: all cases without names, and how many there are to be. */
const overviewSchema = z.strictObject({
  /** Who keeps the overview. */
  preparedBy: text,
  /** The day for which it holds. */
  asOf: day,
  /** The cases, in the order in which they were written. */
  cases: z.array(caseSchema).readonly(),
  /** Whether there are targets; without a yes none are shown. */
  hasTargets: z.enum(['', 'yes', 'no']),
  /** A row a unit. */
  targets: z.array(targetSchema).readonly(),
  /** What one should know to read the figures. */
  remarks: text,
});

/** The data of a case overview. */
export type Overview = z.infer<typeof overviewSchema>;

/** One row of {@link Overview.cases}. */
export type Case = Overview['cases'][number];

/** One row of {@link Overview.targets}. */
export type Target = Overview['targets'][number];

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<Overview> = { schema: overviewSchema, migrations };
