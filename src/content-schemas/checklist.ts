import { z } from 'zod';
import { slug } from './page';

/** A list of points to tick in a form: a row of `checklists.yaml`. */
export const checklistSchema = z.strictObject({
  id: slug,
  /** Id of the form, as in the field `form` of its page. */
  form: slug,
  title: z.string().min(3),
  /** Lists of a form are shown by rising number. */
  order: z.number(),
  /** Ids in `sources.yaml`. */
  sources: z.array(slug).min(1),
  points: z
    .array(
      z.strictObject({
        /** What a tick in a saved form remembers: never changes, and is used once a form. */
        id: slug,
        /** What is to be done, as one says it when it is done. */
        text: z.string().min(5),
      }),
    )
    .min(1),
});
