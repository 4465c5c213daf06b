import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collectionShapes } from './content-schemas/collections';
import { readCollection } from './content-schemas/read';

const root = 'content';

/** A folder of MDX files; an entry's id is its path below the folder, without ending. */
const pagesIn = (path: string) =>
  glob({
    base: `${root}/${path}`,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

/** Rows of one YAML file or of all in a folder. */
const rowsOf =
  (
    shape: (typeof collectionShapes)[
      'contacts' | 'questions' | 'glossary' | 'figures' | 'checklists' | 'laws' | 'sources' | 'site'],
  ) =>
  () =>
    readCollection(root, shape).map((row) => ({ ...(row.data as object), id: row.id }));

const shapes = collectionShapes;

/** Every collection: where it comes from and what it must hold. `build/content-check.ts` has read it all before. */
export const collections = {
  guides: defineCollection({ loader: pagesIn(shapes.guides.path), schema: shapes.guides.schema }),
  signs: defineCollection({ loader: pagesIn(shapes.signs.path), schema: shapes.signs.schema }),
  offers: defineCollection({ loader: pagesIn(shapes.offers.path), schema: shapes.offers.schema }),
  stories: defineCollection({ loader: pagesIn(shapes.stories.path), schema: shapes.stories.schema }),
  forms: defineCollection({ loader: pagesIn(shapes.forms.path), schema: shapes.forms.schema }),
  outcomes: defineCollection({ loader: pagesIn(shapes.outcomes.path), schema: shapes.outcomes.schema }),
  questions: defineCollection({ loader: rowsOf(shapes.questions), schema: shapes.questions.schema }),
  contacts: defineCollection({ loader: rowsOf(shapes.contacts), schema: shapes.contacts.schema }),
  glossary: defineCollection({ loader: rowsOf(shapes.glossary), schema: shapes.glossary.schema }),
  figures: defineCollection({ loader: rowsOf(shapes.figures), schema: shapes.figures.schema }),
  checklists: defineCollection({ loader: rowsOf(shapes.checklists), schema: shapes.checklists.schema }),
  laws: defineCollection({ loader: rowsOf(shapes.laws), schema: shapes.laws.schema }),
  sources: defineCollection({ loader: rowsOf(shapes.sources), schema: shapes.sources.schema }),
  site: defineCollection({ loader: rowsOf(shapes.site), schema: shapes.site.schema }),
};
