import { wrongAddressPage } from '../../content-schemas/page-address';

/** Pages that nobody searches for: the search itself, and the one for wrong addresses. */
export const unsearched: ReadonlySet<string> = new Set(['/soeg/', wrongAddressPage]);

/** What everything on the site is called, as the suggestions fetch it. */
export const suggestionsAddress = '/soeg/forslag.json';
