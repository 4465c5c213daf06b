import { describe, expect, it } from 'vitest';
import { addMonths, formatDate, formatMonth, isoDate } from './date';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe('dates in Danish', () => {
  it('writes a day in words', () => {
    expect(formatDate(day('2026-11-22'))).toBe('22. november 2026');
    expect(formatDate(day('2027-01-01'))).toBe('1. januar 2027');
  });

  it('writes a month in words', () => {
    expect(formatMonth(day('2027-05-31'))).toBe('maj 2027');
  });

  it('writes a day for machines', () => {
    expect(isoDate(day('2026-02-09'))).toBe('2026-02-09');
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('takes %s forward by %i months to %s', (from, count, to) => {
    expect(isoDate(addMonths(day(from), count))).toBe(to);
  });

  it('leaves the day it was given as it is', () => {
    const given = day('2026-11-22');
    addMonths(given, 12);
    expect(isoDate(given)).toBe('2026-11-22');
  });
});
