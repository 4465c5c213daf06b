import { z } from 'zod';
import { pageFields } from './page';

/** A form's page, `/skemaer/<id>/`; the id is also the name of the form's room in `src/forms/`, see there. */
export const formPageSchema = z.strictObject({
  ...pageFields,
  /** The room in `src/forms/`, for example `concern-report`. */
  form: z.string(),
  /** Who fills it in. */
  who: z.string(),
  /** Who receives it. */
  recipient: z.string(),
  /** Minutes that it usually takes. */
  minutes: z.number().int().positive(),
  order: z.number(),
});
