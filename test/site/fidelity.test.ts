import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtPages, bytesBehind, decodeEntities } from '../config/built-site.mjs';
import { mainHtml, partUnder, visibleText } from './visible-text';

interface Place {
  section: string;
  page: string;
  anchor?: string;
  terms: string[];
}

const table = parse(readFileSync('test/content/fidelity.yaml', 'utf8')) as Record<string, Place[]>;
const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as { id: string; kind: string }[];
const pages = new Set(builtPages());

describe('the facts of the sources', () => {
  it('have a table for each of the five', () => {
    const retold = sources.filter(({ kind }) => kind === 'seed').map(({ id }) => id);
    expect(Object.keys(table).sort()).toEqual(retold.sort());
    expect(retold).toHaveLength(5);
  });

  describe.each(Object.entries(table))('of %s stand on the site', (_, places) => {
    it.each(places)('$section: $page $anchor', ({ page, anchor, terms }) => {
      expect([...pages]).toContain(page);
      const html = mainHtml(page);
      const part = anchor === undefined ? html : partUnder(html, anchor);
      expect(part, `there is no anchor "${String(anchor)}" on ${page}`).toBeDefined();
      expect(terms.length).toBeGreaterThan(0);
      const text = visibleText(part ?? '');
      expect(terms.filter((term) => !stands(term, text))).toEqual([]);
    });
  });
});

describe('people named in the sources', () => {
  // SHA-256 of names in small letters and of numbers, so that this file does not name them either: the surnames
  // of the head of unit (guide of 2023); the three workers of 2013 and their mobile numbers (Esbjerg).
  const forbidden = new Set([
    '75cba69cc1e0b5214ec9cb16abe7e67f53d506001c1b3dd3e6fd3b645bd8a545',
    'bfa6f8427c70a86fcf7db8c9af6f2c79683e2d4b01e1f66d59044e0d92513d2e',
    '8a90513e056ef13c2524dec0662924753526445325050fa5f11a22894054f2b5',
    '9975df775a995cdc875708b4d635fb60bf8f4ef99ad02085952b37dd9e5bb79a',
    '449e7c4ff29002ee7d7481d9fb9fddfb2ae374501f96d8675b8d18feee414f19',
    'c9c7b5a41233500c108fdab6518fbb40ecd3942a44bc44a7618623d7247fa456',
    '94569c14088ea60163fdb9ae5c1033ad755a5bad122320682dbef8d2448aee0c',
    '8f1c9da141fd49cd3926bb16f86592604d23a95796ef290bdd1f4c54b1d59607',
    'bf673b57b2ed22cacd3d1644a6858913adab26db89e00460a8ebcca11901c087',
  ]);

  it('occur on no page, nor their mobile numbers', () => {
    const named = builtPages().filter((address) =>
      [...wordsOf(bytesBehind(address).toString('utf8'))].some((word) => forbidden.has(hashed(word))),
    );
    expect(named).toEqual([]);
  });

  it('would be found: words, pairs of words and numbers in whatever groups are looked at', () => {
    const words = wordsOf('<p>Ring til Anne-Marie&nbsp;Hansen, tlf. 12 34-56 78, <b>Ida</b> Marie</p>');
    expect([...words]).toEqual(
      expect.arrayContaining(['anne-marie', 'anne', 'hansen', 'marie hansen', '12345678', 'ida marie']),
    );
  });
});

/** Whether a text has a term; a number must stand by itself. */
function stands(term: string, text: string): boolean {
  const literal = RegExp.escape(term);
  return new RegExp(`(?<!\\d)${literal}(?!\\d)`, 'u').test(text) || (/\D/.test(term) && text.includes(term));
}

/** Every word, pair of words and number of eight digits on a page, in its text as in its attributes. */
function wordsOf(html: string): Set<string> {
  const text = decodeEntities(html.replace(/<\/?(?:b|strong|em|i|span)\b[^>]*>/gi, '')).toLowerCase();
  const withHyphens = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const words = text.match(/\p{L}+/gu) ?? [];
  const pairs = words.map((word, at) => `${word} ${words[at + 1] ?? ''}`);
  const digits = text.match(/\d(?:[\s\u00a0.-]?\d)+/g)?.map((group) => group.replace(/\D/g, '')) ?? [];
  const numbers = digits.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 7) }, (_, at) => run.slice(at, at + 8)),
  );
  return new Set([...withHyphens, ...words, ...pairs, ...numbers]);
}

function hashed(word: string): string {
  return createHash('sha256').update(word).digest('hex');
}
