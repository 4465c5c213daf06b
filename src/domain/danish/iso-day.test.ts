import { describe, expect, it } from 'vitest';
import { dayInWords } from './iso-day';
import { danishDay } from './today';

describe('days in Danish', () => {
  it('writes a day in words, and leaves alone what is no day', () => {
    expect(dayInWords('2026-11-02')).toBe('2. november 2026');
    expect(dayInWords('2026-02-30')).toBe('2026-02-30');
    expect(dayInWords('i går')).toBe('i går');
    expect(dayInWords('')).toBe('');
  });

  it('knows the day in Denmark around midnight, in winter and in summer', () => {
    expect(danishDay(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
    expect(danishDay(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(danishDay(new Date('2026-07-01T21:30:00Z'))).toBe('2026-07-01');
  });
});
