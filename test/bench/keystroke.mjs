// @ts-check
// How long a form of 200 rows takes from a key to the paint that shows it, in a real browser, beside the same form
// with hardly any rows: what is measured there is the machine and the browser, not the form.
import { openFolder, savedFolder } from './open-folder.mjs';
import { milliseconds, ratio, table } from './table.mjs';
import { percentile } from './times.mjs';

/** @typedef {import('./open-folder.mjs').Row} Row */
/**
 * @typedef {object} LongForm
 * @property {string} address
 * @property {string} file A saved file of the form, made longer by repeating the rows of one list.
 * @property {string} list Where the rows stand in the form's data.
 * @property {RegExp} control Whose name is that of the control to write in, in every row.
 * @property {(row: Row, at: number) => Row} [distinct] What makes a row another than its copies.
 */

const rows = 200;
/** Milliseconds that 95 of 100 keys may take at most, before one feels that the form lags. */
const limit = 50;

/** The forms with lists that grow long in use. @type {LongForm[]} */
const longForms = [
  {
    address: '/skemaer/udrettedagsorden/',
    file: 'test/saved-files/meeting-1.json',
    list: 'items',
    control: /^Emnet, /,
  },
  {
    address: '/skemaer/bekymringshenvendelse/',
    file: 'test/saved-files/concern-report-1.json',
    list: 'observations',
    control: /^Hvad så, hørte eller lugtede du\?$/,
  },
  {
    address: '/skemaer/tovholderens-overblik/',
    file: 'test/saved-files/case-overview-1.json',
    list: 'cases',
    control: /^Koordinator, /,
    distinct: (row, at) => ({ ...row, reference: `NB-${String(at)}` }),
  },
];

// No æ, ø or å: the browser's driver has no keys for them.
const sentence = 'Vi aftaler at tale om boligen og om hverdagen, og hvem der vil ringe til alle de andre ';

/**
 * Writes a sentence in the middle of each long form.
 *
 * @param {import('./parts.mjs').Bench} bench
 * @returns {Promise<string>}
 */
export async function keystrokes({ browser, ours }) {
  const { origin } = await ours();
  const measurements = [];
  for (const form of longForms) {
    const long = await measured(browser, origin, form, rows);
    const short = await measured(browser, origin, form, 1);
    measurements.push({ address: form.address, long, short });
  }
  const headings = [
    'form',
    'half of the keys',
    '95 of 100',
    'longest',
    'budget',
    '95 of 100 with 1 row',
    'ratio',
  ];
  return [
    table(headings, measurements.map(rowOf)),
    `${String(sentence.length)} keys in the middle one of ${String(rows)} rows; the ratio is to the form of 1 row.`,
  ].join('\n\n');
}

/** @param {{ address: string, long: number[], short: number[] }} measurement */
function rowOf({ address, long, short }) {
  const p95 = percentile(long, 0.95);
  const shortP95 = percentile(short, 0.95);
  return [
    address,
    ...[percentile(long, 0.5), p95, Math.max(...long), limit, shortP95].map(milliseconds),
    ratio(shortP95, p95),
  ];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} baseURL
 * @param {LongForm} form
 * @param {number} count
 * @returns {Promise<number[]>} Milliseconds from each key to its paint.
 */
async function measured(browser, baseURL, form, count) {
  const page = await openFolder(browser, baseURL, form.address, await longFile(form, count));
  const controls = page.getByRole('textbox', { name: form.control });
  await controls.nth(count - 1).waitFor();
  await controls.nth(count >> 1).click();
  await page.evaluate(noteKeys);
  for (const [at, letter] of sentence.split('').entries()) {
    await page.keyboard.type(letter);
    // As people type: some keys close after one another, some after a pause in which the document is drawn anew.
    await page.waitForTimeout(60 + ((at * 97) % 280));
  }
  const times = await page.evaluate(() => /** @type {any} */ (globalThis).keyTimes);
  await page.close();
  return times;
}

/** Runs in the page: the time from each key to the task after the frame that shows it. */
function noteKeys() {
  /** @type {number[]} */
  const times = [];
  Object.assign(globalThis, { keyTimes: times });
  const afterPaint = new MessageChannel();
  let pressed = 0;
  afterPaint.port1.onmessage = () => times.push(performance.now() - pressed);
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
      requestAnimationFrame(() => {
        afterPaint.port2.postMessage(undefined);
      });
    },
    true,
  );
}

/**
 * @param {LongForm} form
 * @param {number} count
 */
async function longFile({ file, list, distinct = (row) => row }, count) {
  const folder = await savedFolder(file);
  const data = folder.documents[0]?.data;
  const original = data?.[list] ?? [];
  const row = (/** @type {number} */ at) =>
    distinct({ ...original[at % original.length], id: `row${String(at)}` }, at);
  if (data) data[list] = Array.from({ length: count }, (_, at) => row(at));
  return folder;
}
