import { z } from 'zod';
import { pageFields, slug } from './page';

/** A support offer, `/stoette/<id>/`, with facts that can be compared between offers. */
export const offerSchema = z.strictObject({
  ...pageFields,
  /** The abbreviation in use, for example SKP. */
  abbreviation: z.string().optional(),
  /** For whom. */
  forWhom: z.string(),
  /** What it does, in a sentence. */
  what: z.string(),
  /** Who gives it. */
  who: z.string(),
  /** For how long. */
  duration: z.string(),
  /** How one gets it. */
  access: z.string(),
  /** Ids in `laws.yaml`. */
  laws: z.array(slug).default([]),
  /** Ids of contacts that belong to it. */
  contacts: z.array(slug).default([]),
  /** Place in the overview; lower comes first. */
  order: z.number(),
});
