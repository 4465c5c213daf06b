import { z } from 'zod';
import { pageFields, slug } from './page';

/** A story of one person, `/historier/<id>/`: retold, never quoted. */
export const storySchema = z.strictObject({
  ...pageFields,
  /** What was seen. */
  seen: z.string(),
  /** Who acted. */
  acted: z.string(),
  /** What help came. */
  helped: z.string(),
  /** Ids of the signs that it shows. */
  signs: z.array(slug).default([]),
  /** Ids of the offers that it shows. */
  offers: z.array(slug).default([]),
  order: z.number(),
});
