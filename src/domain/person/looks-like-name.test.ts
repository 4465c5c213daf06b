import { describe, expect, it } from 'vitest';
import { holdsFullName, looksLikeName } from './looks-like-name';

describe('a name in the place of a number', () => {
  it.each(['Anna', 'Anna Holm', 'Holm, Anna', 'A. Holm', 'Åse Ørsted-Bang', 'Łukasz 2 Şahin Kaya'])(
    'is seen in "%s"',
    (text) => {
      expect(looksLikeName(text)).toBe(true);
    },
  );

  it.each(['', '17', 'A-17', 'DKK 12', 'N3', 'Sag 4', 'Borger B', '2026/113', 'AMG-2', 'x', 'Nr. 8'])(
    'is not seen in "%s"',
    (text) => {
      expect(looksLikeName(text)).toBe(false);
    },
  );
});

describe('a full name in the place of a number or a role', () => {
  it.each(['Anna Holm', 'leder Anna Holm', 'B. Holm'])('is seen in "%s"', (text) => {
    expect(holdsFullName(text)).toBe(true);
  });

  it.each([
    'Koordinator',
    'Koordinator Amager',
    'Leder, psykiatrien',
    'Sagsbehandler 3',
    'Team Nord',
    '7',
    '',
  ])('is not seen in "%s"', (text) => {
    expect(holdsFullName(text)).toBe(false);
  });
});
