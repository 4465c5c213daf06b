// @ts-check
// Lighthouse as a phone sees a page: all four categories, or some, in a browser that is started once.
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumFlags } from '../config/chromium.mjs';

/** @typedef {'performance' | 'accessibility' | 'best-practices' | 'seo'} Category */
/**
 * What Lighthouse says of one visit.
 *
 * @typedef {object} Verdict
 * @property {Record<string, number>} scores 0 to 100, by category.
 * @property {Fault[]} faults Audits that keep a category other than performance from 100.
 * @property {Record<string, number>} timings Milliseconds, and the layout shift: by the audit's name.
 */
/** @typedef {{ category: string, audit: string, title: string }} Fault */

/** The figures of a visit that are kept. */
export const timingAudits = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

/**
 * Starts a browser that Lighthouse can take over, and ends it after the work.
 *
 * @param {string} executablePath
 * @param {(visit: (url: string, categories: readonly Category[]) => Promise<Verdict>) => Promise<void>} work
 */
export async function withLighthouse(executablePath, work) {
  const port = await freePort();
  const args = [...chromiumFlags, `--remote-debugging-port=${String(port)}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await work((url, categories) => visit(port, url, categories));
  } finally {
    await browser.close();
  }
}

/**
 * @param {number} port
 * @param {string} url
 * @param {readonly Category[]} categories
 * @returns {Promise<Verdict>}
 */
async function visit(port, url, categories) {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    logLevel: 'silent',
    // The slow network and phone are reckoned, not waited for. Waiting for them would take longer and vary more.
    throttlingMethod: 'simulate',
    disableFullPageScreenshot: true,
    // The worker that keeps the site for offline comes five seconds after the page: a slow visit would meet it.
    blockedUrlPatterns: ['*/sw.js'],
  });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return {
    scores: Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    faults: Object.values(lhr.categories).flatMap((category) => faultsOf(category, lhr.audits)),
    timings: Object.fromEntries(timingAudits.map((id) => [id, lhr.audits[id]?.numericValue ?? Number.NaN])),
  };
}

/**
 * @param {import('lighthouse').Result.Category} category
 * @param {Record<string, import('lighthouse').Result['audits'][string]>} audits
 * @returns {Fault[]}
 */
function faultsOf(category, audits) {
  // How fast a page is goes by degrees; there, no single audit is the fault.
  if (category.id === 'performance') return [];
  return category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => ({ category: category.id, audit: id, title: audits[id]?.title ?? '' }));
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) found(address.port);
      });
    });
  });
}
