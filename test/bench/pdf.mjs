// @ts-check
// How long a document takes from the last click to the finished PDF, in a real browser: short, long and very long.
// The first PDF of a page is left out: it also loads the code.
import { openFolder, savedFolder } from './open-folder.mjs';
import { milliseconds, ratio, table } from './table.mjs';
import { median } from './times.mjs';
import { makePdf } from './uses.mjs';

/** @typedef {import('./open-folder.mjs').Folder} Folder */

/**
 * @typedef {object} LargeDocument
 * @property {string} what
 * @property {string} address
 * @property {string} file A saved file of the form.
 * @property {Partial<Record<number, number>>} limits Milliseconds, by the number of persons or rows.
 * @property {(folder: Folder, size: number) => void} enlarge
 */

/** @type {LargeDocument[]} */
const largeDocuments = [
  {
    what: 'network map, persons',
    address: '/skemaer/netvaerkskort/',
    file: 'test/saved-files/network-map-1.json',
    limits: { 40: 400 },
    enlarge: ({ persons, documents }, size) => {
      const data = documents[0]?.data ?? {};
      const groups = (data.groups ?? []).filter(({ hidden }) => hidden !== true);
      const row = data.rows?.[0];
      // A folder holds 500 persons at most, those that are there already among them.
      const more = Array.from(
        { length: Math.max(0, size - persons.length) },
        (_, at) => `person${String(at)}`,
      );
      persons.push(...more.map((id, at) => ({ ...persons[0], id, name: `Karen Jensen ${String(at)}` })));
      const names = persons.slice(0, size).map(({ id = '' }) => id);
      data.rows = names.map((person, at) => ({
        ...row,
        id: `row${String(at)}`,
        group: groups[at % groups.length]?.id ?? '',
        person,
      }));
      data.sent = [];
    },
  },
  {
    what: 'report, rows',
    address: '/skemaer/bekymringshenvendelse/',
    file: 'test/saved-files/concern-report-1.json',
    limits: { 500: 2000 },
    enlarge: ({ documents }, size) => {
      const data = documents[0]?.data ?? {};
      const row = data.observations?.[0];
      data.observations = Array.from({ length: size }, (_, at) => ({
        ...row,
        id: `row${String(at)}`,
      }));
    },
  },
];

const sizes = [1, 40, 500];
const times = 5;

/**
 * Makes each PDF some times at each size.
 *
 * @param {import('./parts.mjs').Bench} bench
 * @returns {Promise<string>}
 */
export async function pdfTimes({ browser, ours }) {
  const { origin } = await ours();
  const cells = [];
  for (const document of largeDocuments) {
    /** @type {number | undefined} */
    let ofOne;
    for (const size of sizes) {
      const found = await measured(browser, origin, document, size);
      const middle = median(found);
      ofOne ??= middle;
      const limit = document.limits[size];
      cells.push([
        `${document.what}: ${String(size)}`,
        milliseconds(middle),
        milliseconds(Math.max(...found)),
        limit === undefined ? '–' : milliseconds(limit),
        ratio(ofOne, middle),
      ]);
    }
  }
  return [
    table(['document', 'middle', 'longest', 'budget', 'ratio'], cells),
    `${String(times)} PDFs each, the code loaded; the ratio is to the document of 1.`,
  ].join('\n\n');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} baseURL
 * @param {LargeDocument} document
 * @param {number} size
 */
async function measured(browser, baseURL, { address, file, enlarge }, size) {
  const folder = await savedFolder(file);
  enlarge(folder, size);
  const page = await openFolder(browser, baseURL, address, folder);
  await page.evaluate(notePdfs);
  for (let at = 0; at <= times; at += 1) await makePdf(page);
  /** @type {number[]} */
  const found = await page.evaluate(() => /** @type {any} */ (globalThis).pdfTimes);
  await page.close();
  return found.slice(1);
}

/** Runs in the page: the time from the last click to the file that is handed over. */
function notePdfs() {
  /** @type {number[]} */
  const found = [];
  Object.assign(globalThis, { pdfTimes: found });
  let clicked = 0;
  const handOver = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    found.push(performance.now() - clicked);
    return handOver(file);
  };
  addEventListener('click', (event) => void (clicked = event.timeStamp), true);
}
