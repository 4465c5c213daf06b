// @ts-check
// What a visitor does on a page, for which its script is there: by the name that kinds.mjs gives it.

/** @typedef {import('@playwright/test').Page} Page */
/**
 * A search: what is pressed to begin it, where one types, and what shows that something was found.
 *
 * @typedef {object} Search
 * @property {string} what
 * @property {string} address
 * @property {string} opener
 * @property {string} field
 * @property {string} result
 */

/** Found on both sites, in the text of pages and in their names. */
const word = 'demens';

/** @type {Record<'suggestions' | 'full text', Search>} */
export const searches = {
  suggestions: {
    what: 'suggestions',
    address: '/skp/',
    opener: '#soeg-paa-siden',
    field: '#soeg-paa-siden',
    result: '[role="option"]',
  },
  'full text': {
    what: 'full text',
    address: '/soeg/',
    opener: '#q',
    field: '#q',
    result: '#search-results li',
  },
};

/** Starlight has one search, in a dialog. @type {Search} */
export const peersSearch = {
  what: 'search',
  address: '/skp/',
  opener: '[data-open-modal]',
  field: 'input.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

/** What is done on ours. @type {Record<NonNullable<import('./kinds.mjs').Kind['use']>, (page: Page) => Promise<void>>} */
export const uses = {
  suggestions: (page) => searchOn(page, searches.suggestions),
  'full text': (page) => searchOn(page, searches['full text']),
  contacts: async (page) => {
    const filter = page.getByRole('search', { name: 'Find blandt numrene' });
    await filter.getByLabel('Ord eller nummer').fill('politi');
    await filter.getByRole('status').filter({ hasText: 'Viser' }).waitFor();
  },
  pdf: makePdf,
};

/**
 * Makes the PDF of a form, also where the form asks first whether that is meant.
 *
 * @param {Page} page
 */
export async function makePdf(page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som PDF', exact: true }).click();
  const anyway = page.getByRole('button', { name: 'Gem som PDF alligevel' });
  const asked = await Promise.race([downloading.then(() => false), anyway.waitFor().then(() => true)]);
  if (asked) await anyway.click();
  await downloading;
}

/**
 * Searches as a reader would who types at once, and waits for the first result.
 *
 * @param {Page} page
 * @param {Search} search
 */
export async function searchOn(page, { opener, field, result }) {
  await page.locator(opener).click();
  await page.locator(field).click();
  await page.keyboard.insertText(word);
  await page.locator(result).first().waitFor();
}
