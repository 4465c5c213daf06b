import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { areaLabels } from '../../src/domain/contact/labels.ts';
import type { Area } from '../../src/domain/contact/contact.ts';
import { builtPages } from '../config/built-site.mjs';
import { mainHtml, visibleText } from './visible-text.ts';

interface Row {
  phone?: string;
  area: Area;
  status: string;
}

const rows = readdirSync('content/contacts')
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(`content/contacts/${file}`, 'utf8')) as Row[])
  .filter(({ status }) => status !== 'withdrawn');
// Sociolancen comes in København only, but its number is 112, which answers everywhere.
const everywhere = new Set(rows.filter(({ area }) => area === 'national').map(({ phone }) => phone));
const limited = rows.filter(({ phone }) => !everywhere.has(phone));

/** The places that answer a number, as they are read. */
function placesOf(phone: string): string[] {
  return limited.filter((row) => row.phone === phone).map(({ area }) => areaLabels[area]);
}

const answers = builtPages().filter(
  (address) => address === '/' || /^\/(hvad-goer-jeg-nu\/svar|hvornaar-skal-du-reagere)\//.test(address),
);

// Whoever is afraid reads the number and no further: someone in Aarhus must not lose time on København's.
it.each(answers)(
  '%s says beside its large numbers where they answer, when that is not everywhere',
  (address) => {
    // The entries further down have a line of their own for it.
    const top = mainHtml(address).split('class="contact-entry"', 1).join('');
    const numbers = [...top.matchAll(/<p class="call[\s"][\s\S]*?<\/p>/g)]
      .map(([html]) => ({ phone: /href="tel:(\d+)"/.exec(html)?.[1] ?? '', text: visibleText(html) }))
      .filter(({ phone }) => placesOf(phone).length > 0);
    for (const { phone, text } of numbers)
      expect(
        placesOf(phone).filter((place) => text.includes(place)),
        text,
      ).not.toEqual([]);
  },
);

it('the front page has such numbers', () => {
  expect(limited.some(({ phone }) => mainHtml('/').includes(`href="tel:${String(phone)}"`))).toBe(true);
});
