import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './entry';
import { suggestionsOf } from './suggestions';

const entries: readonly SearchEntry[] = [
  { kind: 'page', url: '/fortrolighed/', title: 'Fort~rolighed', words: 'tavsheds~pligt, sladder' },
  { kind: 'page', url: '/tegn-paa-demens/', title: 'Tegn på demens', headings: 'Det kan du lægge mærke til' },
  { kind: 'page', url: '/koordinator/moedet/', title: 'Mødet', words: 'koordinator' },
  {
    kind: 'page',
    url: '/koordinator/',
    title: 'Koordinerende kontakt~person',
    short: 'Koordinator',
    words: 'DKK, koordinator',
  },
  { kind: 'page', url: '/strid/', title: 'Strid mellem naboer', words: 'larm, støj' },
  { kind: 'page', url: '/boern/', title: 'Børn', words: 'under~retning' },
  { kind: 'contact', url: '#1813', title: 'Akuttelefonen 1813', words: 'vagt~læge, læge', phone: '1813' },
  { kind: 'contact', url: '#vagt', title: 'Døgn~vagten', phone: '33173333' },
  {
    kind: 'withdrawn',
    url: '#gl',
    title: 'Vagtlægen (2013)',
    words: 'vagt~læge',
    old: '38693869',
    phone: '1813',
  },
  { kind: 'term', url: '#dkk', title: 'Den Koordinerende Kontaktperson', words: 'DKK' },
  { kind: 'law', url: '#99', title: 'Serviceloven § 99' },
];
const { find } = suggestionsOf(entries);
const first = (query: string) => find(query).entries[0]?.url;

describe('find', () => {
  it.each([
    ['begun words', 'fortr', '/fortrolighed/'],
    ['parts of compounds', 'pligt', '/fortrolighed/'],
    ['inflections', 'naboen', '/strid/'],
    ['ae for æ', 'laege', '#1813'],
    ['a for æ', 'vagtlage', '#1813'],
    ['o for ø', 'born', '/boern/'],
    ['typing errors', 'underetning', '/boern/'],
    ['a letter too many', 'dements', '/tegn-paa-demens/'],
    ['compounds of known words', 'nabostøj', '/strid/'],
    ['compounds that begin with a known word', 'demensplejehjem', '/tegn-paa-demens/'],
    ['questions', 'hvad er tegn på demens?', '/tegn-paa-demens/'],
    ['abbreviations, the page before the word explained', 'dkk', '/koordinator/'],
    ['short names before everyday words', 'koordinator', '/koordinator/'],
    ['rules of law', '§ 99', '#99'],
    ['whole numbers', '33 17 33 33', '#vagt'],
    ['numbers with a country code', '+45 33173333', '#vagt'],
    ['begun numbers', '331', '#vagt'],
    ['old numbers', '38-69-38-69', '#gl'],
    ['numbers in force before old ones of that name', 'vagtlæge', '#1813'],
  ])('understands %s: %s', (_, query, url) => {
    expect(first(query)).toBe(url);
  });

  it('says whether anything is called all that, and what was meant', () => {
    expect(find('demens')).toMatchObject({ sure: true, mended: 'demens' });
    expect(find('dements')).toMatchObject({ sure: true, mended: 'demens' });
    expect(find('demens sladder')).toMatchObject({ sure: false });
    expect(
      find('demens sladder')
        .entries.map(({ url }) => url)
        .toSorted(),
    ).toEqual(['/fortrolighed/', '/tegn-paa-demens/']);
  });

  it.each(['', '  ', '–', 'xyzzyq', 'rød'])('finds nothing for »%s«', (query) => {
    expect(find(query).entries).toEqual([]);
  });
});
