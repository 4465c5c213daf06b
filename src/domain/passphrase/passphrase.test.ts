import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingsOfPassphrase, suggestedPassphrase, tidyPassphrase } from './passphrase';
import { passphraseBits, strengthInWords, strongEnough } from './strength';

const words = readFileSync('src/domain/passphrase/words.txt', 'utf8').trim().split('\n');
const list = new Set(words);

describe('the list of words', () => {
  it('holds enough different words that can be typed on any keyboard', () => {
    expect(list.size).toBe(7776);
    expect(words.length).toBe(list.size);
    expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
    expect(words).toEqual([...words].sort());
  });
});

describe('a suggested passphrase', () => {
  it('is six words of the list, another one each time', () => {
    const suggested = Array.from({ length: 200 }, () => suggestedPassphrase(words));
    expect(new Set(suggested).size).toBe(200);
    for (const passphrase of suggested) {
      expect(passphrase.split(' ')).toHaveLength(6);
      expect(passphrase.split(' ').filter((word) => !list.has(word))).toEqual([]);
    }
  });

  it('draws from the whole list, evenly', () => {
    const four = ['nord', 'syd', 'vest', 'fjern'];
    const drawn = Array.from({ length: 2000 }, () => suggestedPassphrase(four))
      .join(' ')
      .split(' ');
    for (const word of four) {
      const share = drawn.filter((each) => each === word).length / drawn.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });
});

describe('a typed passphrase', () => {
  const meant = 'gryde havn lampe skov tavle vinter';

  it.each([
    ['as it is', meant],
    ['with more room', '  gryde  havn\tlampe skov tavle vinter '],
    ['over two lines', 'gryde havn lampe\r\nskov tavle vinter\n'],
    ['with hard spaces', meant.replaceAll(' ', '\u00a0')],
    ['with the capital of a telephone', 'Gryde havn lampe skov tavle vinter'],
    ['in capitals', meant.toUpperCase()],
    ['with commas and a full stop', 'gryde, havn, lampe, skov, tavle, vinter.'],
    ['with hyphens', meant.replaceAll(' ', '-')],
  ])('is understood %s', (_, typed) => {
    expect(readingsOfPassphrase(typed)).toContain(meant);
  });

  it('of one’s own keeps its capitals and signs', () => {
    expect(readingsOfPassphrase(' Min  Egen-kode! ')).toEqual(['Min Egen-kode!', ' Min  Egen-kode! ']);
    expect(tidyPassphrase('  å  \n b ')).toBe('å b');
  });

  it('is the same however its letters are composed', () => {
    expect(tidyPassphrase('a\u030a')).toBe(tidyPassphrase('å'));
  });

  it('that is empty means nothing', () => {
    expect(readingsOfPassphrase('')).toEqual([]);
  });
});

describe('the strength of a passphrase', () => {
  const bits = (passphrase: string) => passphraseBits(passphrase, list);

  it('of six suggested words is 77 bits', () => {
    expect(Math.floor(bits('gryde havn lampe skov tavle vinter'))).toBe(77);
    expect(strengthInWords(77.5)).toMatch(/^77 bit: /);
  });

  it.each([
    '',
    'kode',
    'Sommer2026!',
    '12345678901234567890',
    'aaaaaaaaaaaaaaaaaaaaaaa',
    'nabo nabo nabo nabo nabo nabo',
  ])('of »%s« is too little', (weak) => {
    expect(bits(weak)).toBeLessThan(strongEnough);
  });

  it.each(['k7#Rt!9vQz2&mX', 'hest 48 !? lygte-Bog 7351 gulv', 'gryde havn lampe skov tavle'])(
    'of »%s« is enough',
    (strong) => {
      expect(bits(strong)).toBeGreaterThanOrEqual(strongEnough);
    },
  );

  it('is said in words', () => {
    expect(strengthInWords(20)).toContain('svagt');
    expect(strengthInWords(50)).toContain('lidt svagt');
    expect(strengthInWords(65)).toContain('godt');
  });
});
