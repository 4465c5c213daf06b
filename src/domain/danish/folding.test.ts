import { describe, expect, it } from 'vitest';
import { digitsOfNumberQuery, fold, foldedWords } from './folding';

describe('fold', () => {
  it.each([
    ['Vagtlægen', 'vagtlaegen'],
    ['vagtlaegen', 'vagtlaegen'],
    ['ÅBEN DØR', 'aaben doer'],
    ['A\u030aben', 'aaben'],
    ['Café', 'cafe'],
    ['33 17 33 33', '33173333'],
    ['33\u00a017\u00a033\u00a033', '33173333'],
    ['33.17.33.33', '33173333'],
    ['+45 33 17 33 33', '33173333'],
    ['0045 33173333', '33173333'],
    ['1-1-2', '112'],
    ['kl. 9–15', 'kl. 9–15'],
  ])('%s becomes %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('foldedWords', () => {
  it('parts words at anything else', () => {
    expect(foldedWords('  Læge, 70 11 07 07 (nat)')).toEqual(['laege', '70110707', 'nat']);
  });

  it('finds none in nothing', () => {
    expect(foldedWords(' – ')).toEqual([]);
  });
});

describe('digitsOfNumberQuery', () => {
  it.each([
    ['112', '112'],
    ['1813', '1813'],
    ['33 17 33 33', '33173333'],
    ['+45 33173333', '33173333'],
    ['+4533173333 ', '33173333'],
    ['33 17', '3317'],
  ])('%s is the number %s', (query, digits) => {
    expect(digitsOfNumberQuery(query)).toBe(digits);
  });

  it.each(['', '1', 'læge', '112 nu', 'serviceloven 85', '331733331'])('»%s« is no number', (query) => {
    expect(digitsOfNumberQuery(query)).toBeUndefined();
  });
});
