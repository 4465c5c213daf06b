// @ts-check
// `npm run bench`: what the site costs its readers and its builders, beside its budgets and beside a peer. All parts,
// some (`npm run bench -- pages pdf`), or which there are (`npm run bench -- --list`). README.md tells how.
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../config/chromium.mjs';
import { parts } from './parts.mjs';
import { sites } from './sites.mjs';

const words = process.argv.slice(2);
if (words.includes('--list')) {
  for (const { name, shows } of parts) console.log(`${name.padEnd(8)} ${shows}`);
} else await run(chosen(words));

/** @param {readonly string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No part is called ${unknown.join(', ')}. There are: ${parts.map((p) => p.name).join(' ')}`,
    );
  }
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}

/** @param {readonly import('./parts.mjs').Part[]} chosenParts */
async function run(chosenParts) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run "node src/build/setup.mjs --checks".');
  const { ours, peer, close } = sites();
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    for (const part of chosenParts) {
      const start = performance.now();
      console.log(
        `\n## ${part.name}: ${part.shows}\n\n${await part.run({ executablePath, browser, ours, peer })}`,
      );
      console.error(`bench: ${part.name} took ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
  } finally {
    await browser.close();
    await close();
  }
}
