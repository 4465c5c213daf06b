import { describe, expect, it } from 'vitest';
import { formatPhone, phoneHref } from './phone';

describe('formatPhone', () => {
  it.each([
    ['33173333', '33 17 33 33'],
    ['116111', '116 111'],
    ['112', '112'],
    ['1813', '1813'],
  ])('writes %s as %s', (digits, shown) => {
    expect(formatPhone(digits).replaceAll('\u00a0', ' ')).toBe(shown);
  });

  it('never lets a number break over two lines', () => {
    expect(formatPhone('33173333')).not.toContain(' ');
  });
});

describe('phoneHref', () => {
  it.each([
    ['33173333', 'tel:33173333'],
    ['33 17 33 33', 'tel:33173333'],
    ['112', 'tel:112'],
  ])('calls %s through %s', (number, href) => {
    expect(phoneHref(number)).toBe(href);
  });
});
