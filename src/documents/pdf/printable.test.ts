import { describe, expect, it } from 'vitest';
import { printable } from './printable';

describe('the text as it can be set', () => {
  it('composes letters that were typed in parts', () => {
    expect(printable('A\u030ase S\u0327u\u0308kru\u0308')).toBe('Åse Şükrü');
  });

  it('knows every kind of line break and of space', () => {
    expect(printable('a\r\nb\rc\u2028d\te\u2003f')).toBe('a\nb\nc\nd e f');
  });

  it('drops what has no shape and keeps what has', () => {
    expect(printable('sam\u00adtykke\u200b\ufeff \u0007– 1\u00a0kr.')).toBe('samtykke – 1\u00a0kr.');
  });

  it('keeps empty lines between others, not around them', () => {
    expect(printable('\n\na\n\nb  c \n')).toBe('a\n\nb c');
  });
});
