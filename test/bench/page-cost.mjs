// @ts-check
// What a page of each kind costs a visitor with an empty cache: what the server was asked for, and the bytes that it
// sent, until the network fell silent; then again after the page's script has been used.
import { budgetFor } from '../config/budgets.mjs';
import { kinds } from './kinds.mjs';
import { patience, withoutFileDialogs } from './open-folder.mjs';
import { kilobytes, ratio, table } from './table.mjs';
import { peersSearch, searchOn, uses } from './uses.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('./sites.mjs').Site} Site */
/** @typedef {import('./serve.mjs').Answer} Answer */
/** @typedef {'html' | 'css' | 'js' | 'images' | 'other'} Type */
/**
 * @typedef {object} PageCost
 * @property {Kind} kind
 * @property {string} site
 * @property {number} requests
 * @property {Record<Type, number>} bytes
 * @property {number} total
 * @property {number | undefined} scriptAfterUse Bytes of script in all, once the page has been used.
 */

/** Milliseconds. */
const quiet = 1500;

/** @type {readonly Type[]} */
const types = ['html', 'css', 'js', 'images', 'other'];

/**
 * @param {import('./parts.mjs').Bench} bench
 * @returns {Promise<string>}
 */
export async function pageCosts(bench) {
  const { browser } = bench;
  const ours = await bench.ours();
  const peer = await bench.peer();
  const rows = [];
  for (const kind of kinds) {
    const own = await costOf(browser, ours, kind);
    rows.push(rowOf(own, kilobytes(budgetFor(kind.address).bytes)));
    if (kind.oursOnly) continue;
    const peers = await costOf(browser, peer, kind);
    rows.push(rowOf(peers, ''), ratioRow(own, peers));
  }
  const headings = ['page', 'site', 'requests', ...types, 'in all', 'budget', 'script once used'];
  return table(headings, rows);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Site} site
 * @param {Kind} kind
 * @returns {Promise<PageCost>}
 */
async function costOf(browser, site, kind) {
  const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'block' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.addInitScript(withoutFileDialogs);
  site.answers.length = 0;
  await page.goto(kind.address);
  await silence(page, site);
  await fetchIcon(page, site);
  const first = [...site.answers];
  const use = useOf(site, kind);
  if (use) {
    await use(page);
    await silence(page, site);
  }
  const after = [...site.answers];
  await context.close();
  return {
    kind,
    site: site.name,
    requests: first.length,
    bytes: /** @type {Record<Type, number>} */ (
      Object.fromEntries(types.map((type) => [type, bytesOf(first, type)]))
    ),
    total: first.reduce((sum, { bytes }) => sum + bytes, 0),
    scriptAfterUse: use && bytesOf(after, 'js'),
  };
}

/**
 * Waits until nothing more is asked for: scripts that wait for a quiet moment come late, the offline worker's after
 * five seconds.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Site} site
 */
async function silence(page, { answers }) {
  let before = -1;
  while (answers.length > before) {
    before = answers.length;
    await page.waitForTimeout(quiet);
  }
}

/**
 * A browser fetches a site's icon once and may have it from the page before: here, every page is the first.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Site} site
 */
async function fetchIcon(page, { answers, origin }) {
  const icon = await page.locator('link[rel~="icon"]').first().getAttribute('href');
  if (icon !== null && !answers.some(({ address }) => address === icon)) await fetch(`${origin}${icon}`);
}

/**
 * @param {Site} site
 * @param {Kind} kind
 */
function useOf({ isPeer }, { use }) {
  if (!isPeer) return use && uses[use];
  return use === 'suggestions'
    ? (/** @type {import('@playwright/test').Page} */ page) => searchOn(page, peersSearch)
    : undefined;
}

/**
 * @param {readonly Answer[]} answers
 * @param {Type} type
 */
function bytesOf(answers, type) {
  return answers.filter(({ address }) => typeOf(address) === type).reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * @param {string} address
 * @returns {Type}
 */
function typeOf(address) {
  if (/(?:\/|\.html)$/.test(address)) return 'html';
  if (address.endsWith('.css')) return 'css';
  if (/\.m?js$/.test(address)) return 'js';
  return /\.(?:svg|png|webp|ico|jpe?g)$/.test(address) ? 'images' : 'other';
}

/**
 * @param {PageCost} cost
 * @param {string} budget
 */
function rowOf({ kind, site, requests, bytes, total, scriptAfterUse }, budget) {
  return [
    `${kind.kind} ${kind.address}`,
    site,
    String(requests),
    ...types.map((type) => kilobytes(bytes[type])),
    kilobytes(total),
    budget,
    scriptAfterUse === undefined ? '–' : kilobytes(scriptAfterUse),
  ];
}

/**
 * @param {PageCost} own
 * @param {PageCost} peers
 */
function ratioRow(own, peers) {
  return [
    '',
    'ratio',
    ratio(own.requests, peers.requests),
    ...types.map((type) => ratio(own.bytes[type], peers.bytes[type])),
    ratio(own.total, peers.total),
    '',
    ratio(own.scriptAfterUse ?? 0, peers.scriptAfterUse ?? 0),
  ];
}
