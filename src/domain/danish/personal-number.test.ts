import { describe, expect, it } from 'vitest';
import { holdsPersonalNumber } from './personal-number';

describe('finding a personal number in a text', () => {
  it.each(['010203-4567', 'cpr: 0102034567.', 'født 311299 1234', '010107-9995'])('sees it in %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each(['33 17 33 33', '33173333', '2026-11-22', '321299-1234', '011399-1234', '4501020345678'])(
    'does not take %s for one',
    (text) => {
      expect(holdsPersonalNumber(text)).toBe(false);
    },
  );
});
