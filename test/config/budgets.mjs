// @ts-check
// How much a page may cost, as data. Bytes are compressed bodies (brotli 11) of all that an empty cache
// requests before anyone touches the page; 13.5 kB and their headers fit the first TCP window of 14.6 kB.

/**
 * @typedef {object} Budget
 * @property {string} kind What these pages are, for the table.
 * @property {RegExp} pages The addresses that it is for.
 * @property {number} bytes Of everything requested.
 * @property {number} requests The page itself counts as one.
 * @property {number} scriptBytes Of script in files of its own.
 * @property {number} inlineScriptBytes Of script inside the page, not compressed.
 */

const reading = { bytes: 13_500, requests: 2, scriptBytes: 0, inlineScriptBytes: 500 };

/**
 * The first one whose addresses match is a page's budget.
 *
 * @type {readonly Budget[]}
 */
export const budgets = [
  {
    kind: 'form',
    pages: /^\/(skemaer\/[^/]+|mappe)\/$/,
    bytes: 70_000,
    requests: 25,
    scriptBytes: 45_000,
    inlineScriptBytes: 6_000,
  },
  // The engine and the index follow when someone searches.
  {
    kind: 'search',
    pages: /^\/soeg\/$/,
    bytes: 30_000,
    requests: 6,
    scriptBytes: 15_000,
    inlineScriptBytes: 500,
  },
  { kind: 'triage', pages: /^\/hvad-goer-jeg-nu\//, ...reading },
  { kind: 'contact', pages: /^\/kontakt\//, ...reading },
  { kind: 'guide', pages: /^\//, ...reading },
];

/**
 * The budget of a page.
 *
 * @param {string} address
 * @returns {Budget}
 */
export function budgetFor(address) {
  const budget = budgets.find(({ pages }) => pages.test(address));
  if (budget === undefined) throw new Error(`No budget is for ${address}.`);
  return budget;
}
