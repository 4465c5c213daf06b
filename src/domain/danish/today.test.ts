import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danishDay } from './today';

const byTheClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

describe('the day in Denmark', () => {
  it('is what the clocks there say, at any instant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1997-01-01'), max: new Date('2036-12-31') }), (instant) => {
        fc.pre(!Number.isNaN(instant.getTime()));
        expect(danishDay(instant)).toBe(byTheClock.format(instant));
      }),
      { numRuns: 2000 },
    );
  });

  it('is what the clocks say in every hour around midnight and around the change of the hour', () => {
    for (let year = 1997; year < 2037; year += 1)
      for (const month of [2, 9])
        for (let hour = 0; hour < 24 * 31; hour += 1) {
          const instant = new Date(Date.UTC(year, month, 1, hour));
          expect(danishDay(instant)).toBe(byTheClock.format(instant));
        }
  });

  it('changes at midnight in Denmark, in winter and in summer', () => {
    expect(danishDay(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
    expect(danishDay(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
    expect(danishDay(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(danishDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('is no day where the date is none', () => {
    expect(() => danishDay(new Date(''))).toThrow(RangeError);
  });
});
