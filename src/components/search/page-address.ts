/** Below which address the pages of each collection lie. */
const folders = {
  guides: '/',
  signs: '/hvornaar-skal-du-reagere/',
  offers: '/stoette/',
  stories: '/historier/',
  forms: '/skemaer/',
  outcomes: '/hvad-goer-jeg-nu/svar/',
} as const;

/** A collection whose entries are pages of their own. */
export type PageCollection = keyof typeof folders;

/** Every collection of pages. */
export const pageCollections = Object.keys(folders) as PageCollection[];

/** Where the page of an entry lies on the site; the front page's guide is called `index`. */
export function pageAddress(collection: PageCollection, id: string): string {
  return collection === 'guides' && id === 'index' ? '/' : `${folders[collection]}${id}/`;
}

/** Pages that nobody searches for: the search itself, and the one for wrong addresses. */
export const unsearched: ReadonlySet<string> = new Set(['/soeg/', '/404/']);

/** What everything on the site is called, as the suggestions fetch it. */
export const suggestionsAddress = '/soeg/forslag.json';
