import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, minutesAfterMidnight, minutesInDay, timeInWords, timeSpan } from './clock';

describe('a time of the day', () => {
  it.each([
    ['9', 540],
    ['9.30', 570],
    ['09:30', 570],
    ['kl. 14.15', 855],
    ['kl 8', 480],
    ['0930', 570],
    [' 0.00 ', 0],
    ['23.59', 1439],
  ])('is read from %j', (text, minutes) => {
    expect(minutesAfterMidnight(text)).toBe(minutes);
  });

  it.each(['', 'ni', '24.00', '9.60', '9.3', '93', '9.30.00', '-1', '9.30 til 10'])(
    'is not in %j',
    (text) => {
      expect(minutesAfterMidnight(text)).toBeUndefined();
    },
  );

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: minutesInDay - 1 }), (minutes) => {
        expect(minutesAfterMidnight(clockTime(minutes))).toBe(minutes);
      }),
    );
  });

  it('begins anew after midnight', () => {
    expect(clockTime(minutesInDay + 30)).toBe('0.30');
  });

  it('is written in one way; what is no time is left as it was typed', () => {
    expect(timeInWords('09:05')).toBe('9.05');
    expect(timeInWords(' efter frokost ')).toBe('efter frokost');
  });

  it('from one time to another says what is stated', () => {
    expect(timeSpan('9', '10:30')).toBe('kl. 9.00–10.30');
    expect(timeSpan('9', '')).toBe('kl. 9.00');
    expect(timeSpan('', '10')).toBe('til kl. 10.00');
    expect(timeSpan('', '')).toBe('');
  });
});
