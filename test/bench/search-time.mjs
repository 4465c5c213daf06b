// @ts-check
// How long a search takes from the press of the field to the first result that can be read, the code and the index
// not yet fetched, on slow 4G (150 ms there and back, 1.6 Mbit/s) and a processor four times slower; and its bytes.
import { patience } from './open-folder.mjs';
import { kilobytes, milliseconds, ratio, table } from './table.mjs';
import { median } from './times.mjs';
import { peersSearch, searches, searchOn } from './uses.mjs';

/** @typedef {import('./sites.mjs').Site} Site */
/** @typedef {import('./uses.mjs').Search} Search */
/** @typedef {{ time: number, bytes: number, requests: number }} Searching */

const runs = 5;
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;
/** Of design: suggestions within 600 ms and 25 kB, full text within 120 kB. */
const limits = { suggestions: '600 ms, 25 kB', 'full text': '120 kB' };

/**
 * @param {import('./parts.mjs').Bench} bench
 * @returns {Promise<string>}
 */
export async function searchTimes(bench) {
  const { browser } = bench;
  const ours = await bench.ours();
  const peer = await bench.peer();
  const peers = await middleOf(browser, peer, peersSearch);
  const rows = [];
  for (const [what, limit] of /** @type {[keyof typeof limits, string][]} */ (Object.entries(limits))) {
    const own = await middleOf(browser, ours, searches[what]);
    rows.push(rowOf(what, ours.name, own, limit), rowOf('search', peer.name, peers, ''), [
      '',
      'ratio',
      ratio(own.time, peers.time),
      ratio(own.requests, peers.requests),
      ratio(own.bytes, peers.bytes),
      '',
    ]);
  }
  return [
    table(['search', 'site', 'first result', 'requests', 'bytes', 'budget'], rows),
    `Medians of ${String(runs)} runs.`,
  ].join('\n\n');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Site} site
 * @param {Search} search
 * @returns {Promise<Searching>}
 */
async function middleOf(browser, site, search) {
  /** @type {Searching[]} */
  const found = [];
  // The first run makes the server compress what it sends, and does not count.
  for (let at = 0; at <= runs; at += 1) found.push(await searching(browser, site, search));
  const middle = (/** @type {keyof Searching} */ key) => median(found.slice(1).map((one) => one[key]));
  return { time: middle('time'), bytes: middle('bytes'), requests: middle('requests') };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Site} site
 * @param {Search} search
 * @returns {Promise<Searching>}
 */
async function searching(browser, site, search) {
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'block' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(search.address, { waitUntil: 'networkidle' });
  await page.evaluate(noteFirstResult, search);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  site.answers.length = 0;
  await searchOn(page, search);
  const time = await page.evaluate(() => /** @type {any} */ (globalThis).timeToResult);
  const answers = [...site.answers];
  await context.close();
  return { time, bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), requests: answers.length };
}

/**
 * Runs in the page: the time from the press to the frame in which a result is seen.
 *
 * @param {Search} search
 */
function noteFirstResult({ opener, result }) {
  /** @type {Promise<number>} */
  const timeToResult = new Promise((found) => {
    const pressed = (/** @type {Event} */ event) => {
      if (!(event.target instanceof Element) || event.target.closest(opener) === null) return;
      removeEventListener('pointerdown', pressed, true);
      const look = () => {
        if (document.querySelector(result)?.checkVisibility()) found(performance.now() - event.timeStamp);
        else requestAnimationFrame(look);
      };
      look();
    };
    addEventListener('pointerdown', pressed, true);
  });
  Object.assign(globalThis, { timeToResult });
}

/**
 * @param {string} what
 * @param {string} site
 * @param {Searching} searching
 * @param {string} limit
 */
function rowOf(what, site, { time, bytes, requests }, limit) {
  return [what, site, milliseconds(time), String(requests), kilobytes(bytes), limit];
}
