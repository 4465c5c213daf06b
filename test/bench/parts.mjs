// @ts-check
// The parts of the bench, in the order in which they run: each measures something and gives it as a table.
import { buildTimes } from './build-time.mjs';
import { keystrokes } from './keystroke.mjs';
import { pageCosts } from './page-cost.mjs';
import { pageScores } from './page-scores.mjs';
import { pdfTimes } from './pdf.mjs';
import { searchTimes } from './search-time.mjs';

/** @typedef {import('./sites.mjs').Site} Site */
/**
 * What a part measures with.
 *
 * @typedef {object} Bench
 * @property {string} executablePath Of the Chromium.
 * @property {import('@playwright/test').Browser} browser
 * @property {() => Promise<Site>} ours
 * @property {() => Promise<Site>} peer
 */
/**
 * @typedef {object} Part
 * @property {string} name What one types after `npm run bench --`.
 * @property {string} shows
 * @property {(bench: Bench) => Promise<string>} run Gives Markdown.
 */

/** @type {readonly Part[]} */
export const parts = [
  { name: 'pages', shows: 'what a page of each kind costs a visitor with an empty cache', run: pageCosts },
  { name: 'search', shows: 'the time from the press of the field to the first result', run: searchTimes },
  { name: 'keys', shows: 'the time from a key to its paint in a form of 200 rows', run: keystrokes },
  { name: 'pdf', shows: 'the time from the click to the PDF of a long form', run: pdfTimes },
  { name: 'scores', shows: 'Lighthouse on a phone, a page of each kind', run: pageScores },
  { name: 'build', shows: 'the time of a clean build, today and with more pages', run: buildTimes },
];
