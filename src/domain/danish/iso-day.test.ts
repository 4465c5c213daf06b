import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInWords, dayWithWeekday, isDay, weekdayName } from './iso-day';
import { danishDay } from './today';

describe('days in Danish', () => {
  it('writes a day in words, and leaves alone what is no day', () => {
    expect(dayInWords('2026-11-02')).toBe('2. november 2026');
    expect(dayInWords('2026-02-30')).toBe('2026-02-30');
    expect(dayInWords('i går')).toBe('i går');
    expect(dayInWords('')).toBe('');
  });

  it.each(['2026-01-31', '2026-12-31', '2024-02-29', '2000-02-29', '0050-03-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-02-31',
    '2026-00-10',
    '2026-13-01',
    '2026-11-00',
    '2026-11-32',
    '2026-1-02',
    '02-11-2026',
    '2026-11-02T10:00',
    '',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('names the weekday', () => {
    expect(dayWithWeekday('2026-12-03')).toBe('torsdag den 3. december 2026');
    expect(dayWithWeekday('snart')).toBe('snart');
    expect(weekdayName('2026-02-30')).toBe('');
  });

  it('knows the day in Denmark around midnight, in winter and in summer', () => {
    expect(danishDay(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
    expect(danishDay(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(danishDay(new Date('2026-07-01T21:30:00Z'))).toBe('2026-07-01');
  });
});

describe('counting days', () => {
  it.each([
    ['2026-12-24', -21, '2026-12-03'],
    ['2027-01-02', -4, '2026-12-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('forth and back is where one began, and always a day', () => {
    const days = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        expect(isDay(addDays(day, count))).toBe(true);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('leaves alone what is no day', () => {
    expect(addDays('i morgen', 3)).toBe('i morgen');
  });
});
