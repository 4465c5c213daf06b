import { describe, expect, it } from 'vitest';
import { typedDay } from './typed-day';

describe('a typed day', () => {
  it.each([
    '3.12.2026',
    '03.12.2026',
    '3/12-26',
    '3/12 2026',
    '3-12-2026',
    '3. 12. 2026',
    ' 3. december 2026 ',
    '3 dec. 26',
    'torsdag den 3. december 2026',
    'Torsdag, d. 3. dec 2026',
    '2026-12-03',
  ])('is understood: %s', (typed) => {
    expect(typedDay(typed)).toBe('2026-12-03');
  });

  it.each(['', '3/12', 'uge 49', 'snarest', '31.2.2026', '3. brumaire 2026', '2026-13-01', '0.0.2026'])(
    'is not made up: "%s"',
    (typed) => {
      expect(typedDay(typed)).toBeUndefined();
    },
  );

  it('reads two figures as a year near our own', () => {
    expect(typedDay('1.2.49')).toBe('2049-02-01');
    expect(typedDay('1.2.50')).toBe('1950-02-01');
  });
});
