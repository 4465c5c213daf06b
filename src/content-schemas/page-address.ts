import type { CollectionName } from './collections';

/** Below which address the pages of each collection lie. */
const folders = {
  guides: '/',
  signs: '/hvornaar-skal-du-reagere/',
  offers: '/stoette/',
  stories: '/historier/',
  forms: '/skemaer/',
  outcomes: '/hvad-goer-jeg-nu/svar/',
} as const satisfies Partial<Record<CollectionName, string>>;

/** A collection whose entries are pages of their own. */
export type PageCollection = keyof typeof folders;

/** Every collection of pages. */
export const pageCollections = Object.keys(folders) as PageCollection[];

/** The page for wrong addresses is no folder: servers look for this file. */
export const wrongAddressPage = '/404.html';

/** Where the page of an entry lies on the site; the front page's guide is called `index`. */
export function pageAddress(collection: PageCollection, id: string): string {
  if (collection === 'guides' && id === 'index') return '/';
  if (collection === 'guides' && id === '404') return wrongAddressPage;
  return `${folders[collection]}${id}/`;
}
