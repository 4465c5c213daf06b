// @ts-check
// `npm run bench`: what a page of each kind costs a visitor with an empty cache, beside its budget. Form pages
// are measured in a browser, because their scripts load more scripts; there, too, how fast long forms answer a key.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../config/chromium.mjs';
import { budgetFor, budgets } from '../config/budgets.mjs';
import { requestedFiles } from './in-browser.mjs';
import { longForms, printKeystrokes } from './keystroke.mjs';
import { largeDocuments, printPdfTimes } from './pdf.mjs';
import { measureSite, sizeOf } from './sizes.mjs';

/** @typedef {import('./sizes.mjs').PageSize} PageSize */

const columns = [34, 18, 15, 17];

/** @typedef {(browser: import('@playwright/test').Browser, baseURL: string) => Promise<void>} Measuring */

let sizes = measureSite();
const browserFound = await inServedSite(async (browser, baseURL) => {
  sizes = await Promise.all(sizes.map((size) => inBrowser(browser, baseURL, size)));
  for (const form of longForms) await printKeystrokes(browser, baseURL, form);
  for (const document of largeDocuments) await printPdfTimes(browser, baseURL, document);
});
if (!browserFound) console.log('No Chromium: form pages are measured without what their scripts load.');
printRow('kind: heaviest page', 'bytes', 'requests', 'script bytes');
for (const budget of budgets) {
  const ofKind = sizes.filter((size) => budgetFor(size.address) === budget);
  const heaviest = ofKind.sort((one, other) => other.bytes - one.bytes)[0];
  if (heaviest === undefined) continue;
  printRow(
    `${budget.kind}: ${heaviest.address}`,
    `${String(heaviest.bytes)} of ${String(budget.bytes)}`,
    `${String(heaviest.requests.length)} of ${String(budget.requests)}`,
    `${String(heaviest.scriptBytes)} of ${String(budget.scriptBytes)}`,
  );
  console.log(`  ${String(ofKind.length)} pages, middle ${String(ofKind[ofKind.length >> 1]?.bytes)} bytes`);
}

/** @param {string[]} cells */
function printRow(...cells) {
  console.log(cells.map((cell, index) => cell.padEnd(columns[index] ?? 0)).join(' '));
}

/**
 * Measures the served site in a browser.
 *
 * @param {Measuring} measure
 * @returns {Promise<boolean>} False where there is no Chromium.
 */
async function inServedSite(measure) {
  const executablePath = findChromium();
  if (executablePath === undefined) return false;
  const server = spawn('astro', ['preview', '--ignore-lock'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    await measure(browser, await addressOf(server));
    return true;
  } finally {
    await browser.close();
    server.kill();
  }
}

/**
 * Where the server says that it answers: it takes another port when the usual one is taken.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} server
 */
async function addressOf(server) {
  for await (const words of server.stdout) {
    const address = /http:\/\/localhost:\d+/.exec(stripVTControlCharacters(String(words)))?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The server of the built site ended before it answered.');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} baseURL
 * @param {PageSize} size
 */
async function inBrowser(browser, baseURL, size) {
  if (budgetFor(size.address).kind !== 'form') return size;
  const page = await browser.newPage({ baseURL });
  const files = await requestedFiles(page, size.address);
  await page.close();
  const others = files.filter((file) => file !== size.address);
  return { ...sizeOf(size.address, others, []), inlineScriptBytes: size.inlineScriptBytes };
}
