// @ts-check
// Lighthouse on a page of each kind, on a phone with a slow network, some times over: medians.
import { kinds } from './kinds.mjs';
import { timingAudits, withLighthouse } from './lighthouse.mjs';
import { milliseconds, ratio, table } from './table.mjs';
import { median } from './times.mjs';

/** @typedef {import('./lighthouse.mjs').Verdict} Verdict */
/** @typedef {{ scores: string[], timings: number[] }} Middle */

const visits = 3;
const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

/**
 * @param {import('./parts.mjs').Bench} bench
 * @returns {Promise<string>}
 */
export async function pageScores(bench) {
  const ours = await bench.ours();
  const peer = await bench.peer();
  /** @type {string[][]} */
  const rows = [];
  await withLighthouse(bench.executablePath, async (visit) => {
    for (const { kind, address, oursOnly } of kinds) {
      const middle = async (/** @type {string} */ origin) => {
        /** @type {Verdict[]} */
        const verdicts = [];
        // The first visit makes the server compress what it sends, and does not count.
        for (let at = 0; at <= visits; at += 1) verdicts.push(await visit(`${origin}${address}`, categories));
        return middleOf(verdicts.slice(1));
      };
      const own = await middle(ours.origin);
      rows.push(rowOf(`${kind} ${address}`, ours.name, own));
      if (oursOnly) continue;
      const peers = await middle(peer.origin);
      rows.push(rowOf('', peer.name, peers), ratioRow(own, peers));
    }
  });
  const headings = ['page', 'site', 'performance', 'accessibility', 'best practices', 'SEO'];
  return [
    table([...headings, 'FCP', 'LCP', 'TBT', 'CLS'], rows),
    `Medians of ${String(visits)} visits, a simulated slow 4G and a processor four times slower.`,
  ].join('\n\n');
}

/**
 * @param {readonly Verdict[]} verdicts
 * @returns {Middle}
 */
function middleOf(verdicts) {
  return {
    scores: categories.map((category) => String(median(verdicts.map(({ scores }) => scores[category] ?? 0)))),
    timings: timingAudits.map((audit) => median(verdicts.map(({ timings }) => timings[audit] ?? Number.NaN))),
  };
}

/**
 * @param {string} page
 * @param {string} site
 * @param {Middle} middle
 */
function rowOf(page, site, { scores, timings }) {
  const [paint = 0, largest = 0, blocked = 0, shift = 0] = timings;
  return [page, site, ...scores, ...[paint, largest, blocked].map(milliseconds), shift.toFixed(3)];
}

/**
 * @param {Middle} own
 * @param {Middle} peers
 */
function ratioRow(own, peers) {
  const ratios = own.timings.map((time, at) => ratio(time, peers.timings[at] ?? 0));
  return ['', 'ratio', '', '', '', '', ...ratios];
}
