import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOff, easterSunday, holidaysOf, lastWorkingDay } from './holidays';
import { addDays, weekdayName } from './iso-day';

/** Public holidays as printed in almanacs. */
const almanac: Readonly<Record<number, readonly string[]>> = {
  2023: ['01-01', '04-06', '04-07', '04-09', '04-10', '05-05', '05-18', '05-28', '05-29', '12-25', '12-26'],
  2024: ['01-01', '03-28', '03-29', '03-31', '04-01', '05-09', '05-19', '05-20', '12-25', '12-26'],
  2026: ['01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26'],
  2027: ['01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '12-25', '12-26'],
};
const easters = [
  '1961-04-02', '1999-04-04', '2000-04-23', '2008-03-23', '2011-04-24', '2016-03-27', '2019-04-21',
  '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2030-04-21', '2038-04-25', '2049-04-18',
]; // prettier-ignore

const anyYear = fc.integer({ min: 1900, max: 2199 });
const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Danish holidays', () => {
  it.each(Object.entries(almanac))('of %s are those of the almanac', (year, days) => {
    const found = [...holidaysOf(Number(year))].filter(([, { kind }]) => kind === 'holiday');
    expect(found.map(([day]) => day)).toEqual(days.map((day) => `${year}-${day}`));
  });

  it.each(easters)('Easter is on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('Easter is a Sunday from 22 March to 25 April, in any year', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const easter = easterSunday(year);
        expect(weekdayName(easter)).toBe('søndag');
        expect(easter >= `${String(year)}-03-22` && easter <= `${String(year)}-04-25`).toBe(true);
      }),
    );
  });

  it('knows store bededag until 2023 and not since', () => {
    expect(dayOff('2023-05-05')?.name).toBe('store bededag');
    expect(dayOff('2024-04-26')).toBeUndefined();
    expect(dayOff('2027-04-23')).toBeUndefined();
  });

  it('tells days when offices are closed from holidays by law', () => {
    expect(dayOff('2026-06-05')).toEqual({ name: 'grundlovsdag', kind: 'closed' });
    expect(dayOff('2026-12-24')).toEqual({ name: 'juleaftensdag', kind: 'closed' });
    expect(dayOff('2026-12-31')).toEqual({ name: 'nytårsaftensdag', kind: 'closed' });
    expect(dayOff('2026-12-25')).toEqual({ name: 'juledag', kind: 'holiday' });
    expect(dayOff('2017-06-05'), 'grundlovsdag on a holiday').toEqual({
      name: '2. pinsedag',
      kind: 'holiday',
    });
  });

  it('knows weekends, working days, and that nonsense is no day', () => {
    expect(dayOff('2026-11-22')).toEqual({ name: 'søndag', kind: 'weekend' });
    expect(dayOff('2026-11-23')).toBeUndefined();
    expect(dayOff('2026-02-30')).toBeUndefined();
    expect(dayOff('')).toBeUndefined();
  });
});

describe('the last working day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-22', '2026-11-20'],
    ['2026-12-27', '2026-12-23'],
    ['2027-01-01', '2026-12-30'],
    ['2026-04-06', '2026-04-01'],
  ])('on or before %s is %s', (day, expected) => {
    expect(lastWorkingDay(day)).toBe(expected);
  });

  it('is a working day, not later than the day, with none between', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const found = lastWorkingDay(day);
        expect(dayOff(found)).toBeUndefined();
        expect(found <= day).toBe(true);
        for (let between = addDays(found, 1); between <= day; between = addDays(between, 1))
          expect(dayOff(between)).toBeDefined();
      }),
    );
  });
});
