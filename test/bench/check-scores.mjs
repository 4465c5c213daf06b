// @ts-check
// `npm run check -- scores`: fails where Lighthouse finds fault with a page of any kind, in accessibility, best
// practices or search engines. How fast pages are depends on the machine: `npm run bench` tells.
import { siteFolder } from '../config/built-site.mjs';
import { findChromium } from '../config/chromium.mjs';
import { kinds } from './kinds.mjs';
import { withLighthouse } from './lighthouse.mjs';
import { serve } from './serve.mjs';

/**
 * Lighthouse fetches robots.txt from inside the page, and takes it for broken where the page may fetch nothing. That
 * it may not is promised (SECURITY.md) and worth more; the same robots.txt is looked at on all other pages.
 */
const notForPagesThatFetchNothing = 'robots-txt';

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium: run "node src/build/setup.mjs --checks".');

/** @type {string[]} */
const faults = [];
const site = await serve(siteFolder);
await withLighthouse(executablePath, async (visit) => {
  for (const { kind, address, fetchesNothing } of kinds) {
    const verdict = await visit(`${site.origin}${address}`, ['accessibility', 'best-practices', 'seo']);
    for (const { category, audit, title } of verdict.faults) {
      if (fetchesNothing && audit === notForPagesThatFetchNothing) continue;
      faults.push(`${address} (${kind}): ${category}: ${audit}: ${title}`);
    }
  }
});
site.close();

for (const fault of faults) console.error(fault);
console.log(
  `${String(kinds.length)} kinds of page visited by Lighthouse, ${String(faults.length)} faults found`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
