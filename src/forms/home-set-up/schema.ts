import { z } from 'zod';
import { day, personId, rowId, text, yesNoAnswer } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** Someone who is to live in the home. */
const memberSchema = z.strictObject({
  id: rowId,
  /** Who it is; telephone and date of birth stand on the person. */
  person: personId,
  /** An adult applies, a child is applied for. */
  kind: z.enum(['', 'adult', 'child']),
  /** Id of an adult's spouse, or of the adult who applies for a child; empty for none. */
  appliesWith: text,
  /** What has changed in an adult's life, so that the home must be set up. */
  change: text,
  /** When it changed. */
  changedOn: day,
  /** What an adult lives on, and whether it leaves anything for the home. */
  means: text,
});

/** A thing for the home. Numbers stand as typed: what is no number gets advice and is not counted. */
const needSchema = z.strictObject({
  id: rowId,
  /** What it is: a bed, or something of one's own. */
  thing: text,
  /** Id of the person to whose application it belongs; empty for the first application. */
  applicant: text,
  /** How many there are. */
  has: text,
  /** How many are lacking. */
  lacks: text,
  /** Price of one, in kroner. */
  price: text,
  /** How much of it the household can pay itself, in kroner. */
  ownMeans: text,
});

/** What a household lacks in a new home: an annex to each application for help to set it up. */
const homeSetUpSchema = z.strictObject({
  /** Those who are to live in the home, the one whom the folder is about first. */
  members: z.array(memberSchema).readonly(),
  /** The municipality that is applied to. */
  authority: text,
  /** The address of the home. */
  address: text,
  /** The day on which they move in. */
  moveIn: day,
  /** The things, in the order of the list. */
  needs: z.array(needSchema).readonly(),
  /** Has anything been bought already? The municipality usually does not pay for that. */
  hasBought: yesNoAnswer,
  /** What was bought, and why it could not wait. */
  bought: text,
});

/** The data of a home to be set up. */
export type HomeSetUp = z.infer<typeof homeSetUpSchema>;

/** One of {@link HomeSetUp.members}. */
export type Member = z.infer<typeof memberSchema>;

/** One of {@link HomeSetUp.needs}. */
export type NeedRow = z.infer<typeof needSchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<HomeSetUp> = { schema: homeSetUpSchema, migrations };
