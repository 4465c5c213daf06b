// @ts-check
// How long a large document takes from the last click to the finished PDF, in a real browser, beside a small one.
// The first PDF of a page is left out: it also loads the code.
import { openFolder, savedFolder } from './open-folder.mjs';
import { inMilliseconds, percentile } from './times.mjs';

/** @typedef {import('./open-folder.mjs').Folder} Folder */

/**
 * @typedef {object} LargeDocument
 * @property {string} what
 * @property {string} address
 * @property {string} file A saved file of the form.
 * @property {number} size How many persons or rows it is to have.
 * @property {number} limit Milliseconds.
 * @property {(folder: Folder, size: number) => void} enlarge
 */

/** @type {LargeDocument[]} */
export const largeDocuments = [
  {
    what: 'network map, persons',
    address: '/skemaer/netvaerkskort/',
    file: 'test/saved-files/network-map-1.json',
    size: 40,
    limit: 400,
    enlarge: ({ persons, documents }, size) => {
      const data = documents[0]?.data ?? {};
      const groups = (data.groups ?? []).filter(({ hidden }) => hidden !== true);
      const row = data.rows?.[0];
      const names = Array.from({ length: size }, (_, at) => `person${String(at)}`);
      persons.push(...names.map((id, at) => ({ ...persons[0], id, name: `Karen Jensen ${String(at)}` })));
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
    size: 500,
    limit: 2000,
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

const times = 7;

/**
 * Makes the PDF some times and prints how long it took.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} baseURL
 * @param {LargeDocument} document
 */
export async function printPdfTimes(browser, baseURL, document) {
  const large = await measured(browser, baseURL, document, document.size);
  const small = await measured(browser, baseURL, document, 1);
  const middle = percentile(large, 0.5);
  console.log(
    `PDF: ${document.what}: ${String(document.size)}: middle ${inMilliseconds(middle)} of ` +
      `${inMilliseconds(document.limit)}, longest ${inMilliseconds(Math.max(...large))}; ` +
      `${(middle / percentile(small, 0.5)).toFixed(1)} times that of 1`,
  );
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
  for (let at = 0; at <= times; at += 1) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem som PDF', exact: true }).click();
    const anyway = page.getByRole('button', { name: 'Gem som PDF alligevel' });
    const asked = await Promise.race([downloading.then(() => false), anyway.waitFor().then(() => true)]);
    if (asked) await anyway.click();
    await downloading;
  }
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
