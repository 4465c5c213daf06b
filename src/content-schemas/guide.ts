import { z } from 'zod';
import { pageFields } from './page';

/** A guide: running text in MDX. Its path below `content/guides/` is its address on the site. */
export const guideSchema = z.strictObject({
  ...pageFields,
  /** Shorter name for breadcrumbs and menus, where the title is long. */
  shortTitle: z.string().max(40).optional(),
  /** Place among its siblings in lists; lower comes first. */
  order: z.number().default(100),
});
