import type { CheckedContent, CheckedEntry } from '../check/entries';
import type { CollectionName } from '../collections';

/** Where the pages of a collection lie on the site. */
const folders = {
  guides: '/',
  signs: '/hvornaar-skal-du-reagere/',
  offers: '/stoette/',
  stories: '/historier/',
  forms: '/skemaer/',
  outcomes: '/hvad-goer-jeg-nu/svar/',
} as const satisfies Partial<Record<CollectionName, string>>;

type PageCollection = keyof typeof folders;

/** A page that an editor writes: a file of its own, with text. */
export interface EditedPage extends CheckedEntry<PageCollection> {
  /** Where it is on the site, `/kontakt/`. */
  address: string;
}

/** Every page that editors write, in the order of the collections. */
export function editedPages(content: CheckedContent): EditedPage[] {
  const collections = Object.keys(folders) as PageCollection[];
  return collections.flatMap((name) =>
    content[name].map((entry) => ({ ...entry, address: addressOf(name, entry.id) })),
  );
}

function addressOf(collection: PageCollection, id: string): string {
  if (id === 'index') return folders[collection];
  // The page for wrong addresses is no folder: servers look for this file.
  return id === '404' ? '/404.html' : `${folders[collection]}${id}/`;
}
