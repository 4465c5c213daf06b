import type { CheckedContent, CheckedEntry } from './entries';
import { pageAddress, pageCollections, type PageCollection } from '../page-address';

/** A page that an editor writes: a file of its own, with text. */
export interface EditedPage extends CheckedEntry<PageCollection> {
  /** Where it is on the site, `/kontakt/`. */
  address: string;
}

/** Every page that editors write, in the order of the collections. */
export function editedPages(content: CheckedContent): EditedPage[] {
  return pageCollections.flatMap((name) =>
    content[name].map((entry) => ({ ...entry, address: pageAddress(name, entry.id) })),
  );
}
