import type { z } from 'zod';
import { checklistSchema } from './checklist';
import { contactSchema } from './contact';
import { figureSchema } from './figure';
import { formPageSchema } from './form-page';
import { guideSchema } from './guide';
import { offerSchema } from './offer';
import { lawSchema, siteSchema, sourceSchema, termSchema } from './reference';
import { signSchema } from './sign';
import { storySchema } from './story';
import { outcomeSchema, questionSchema } from './triage';

/**
 * How a collection lies in `content/`:
 * `pages` is a folder of `.mdx` files, the id being the path below it;
 * `rows` is one `.yaml` file, or a folder of them, each a list of rows with an `id`.
 */
export interface CollectionShape {
  layout: 'pages' | 'rows';
  /** Folder or file, below `content/`. */
  path: string;
  schema: z.ZodType;
}

/** Every collection of the site: the one list that the build, the content check and the pages read. */
export const collectionShapes = {
  guides: { layout: 'pages', path: 'guides', schema: guideSchema },
  signs: { layout: 'pages', path: 'signs', schema: signSchema },
  offers: { layout: 'pages', path: 'offers', schema: offerSchema },
  stories: { layout: 'pages', path: 'stories', schema: storySchema },
  forms: { layout: 'pages', path: 'forms', schema: formPageSchema },
  outcomes: { layout: 'pages', path: 'triage/outcomes', schema: outcomeSchema },
  questions: { layout: 'rows', path: 'triage/questions.yaml', schema: questionSchema },
  contacts: { layout: 'rows', path: 'contacts', schema: contactSchema },
  glossary: { layout: 'rows', path: 'glossary.yaml', schema: termSchema },
  figures: { layout: 'rows', path: 'figures.yaml', schema: figureSchema },
  checklists: { layout: 'rows', path: 'checklists.yaml', schema: checklistSchema },
  laws: { layout: 'rows', path: 'laws.yaml', schema: lawSchema },
  sources: { layout: 'rows', path: 'sources.yaml', schema: sourceSchema },
  site: { layout: 'rows', path: 'site.yaml', schema: siteSchema },
} as const satisfies Record<string, CollectionShape>;

/** The name of a collection, as pages ask for it. */
export type CollectionName = keyof typeof collectionShapes;
