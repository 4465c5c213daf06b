import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, kroner, oreIn } from './kroner';

describe('an amount as Danes write it', () => {
  const amounts: [string, number | undefined][] = [
    ['1250', 125_000],
    ['1.250', 125_000],
    ['1 250', 125_000],
    ['1.250,50', 125_050],
    ['1250,5', 125_050],
    ['0,05', 5],
    ['1.250,-', 125_000],
    ['kr. 1.250', 125_000],
    ['1.250,50 kr.', 125_050],
    ['250 kroner', 25_000],
    [' 99 kr ', 9900],
    ['1.250.000', 125_000_000],
    ['0', 0],
    ['', undefined],
    ['1.25', undefined],
    ['1,250.50', undefined],
    ['1.2500', undefined],
    ['-5', undefined],
    ['1,234', undefined],
    ['cirka 500', undefined],
    ['to hundrede', undefined],
    ['500-600', undefined],
    ['12345678', undefined],
    ['€ 20', undefined],
  ];
  it.each(amounts)('"%s"', (text, ore) => {
    expect(oreIn(text)).toBe(ore);
  });

  it('is read back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (ore) => {
        expect(oreIn(kroner(ore))).toBe(ore);
      }),
    );
  });

  it('is never taken out of a text that is none, nor negative or broken', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d., -]{1,12}$/)), (text) => {
        const ore = oreIn(text);
        if (ore === undefined) return;
        expect(Number.isSafeInteger(ore) && ore >= 0).toBe(true);
        expect(text).toMatch(/\d/);
      }),
    );
  });

  it('is written with dots, and with øre only where there are any', () => {
    expect([0, 5, 9900, 125_050, 125_000_000].map(kroner)).toEqual([
      '0 kr.',
      '0,05 kr.',
      '99 kr.',
      '1.250,50 kr.',
      '1.250.000 kr.',
    ]);
  });
});

describe('a number of things', () => {
  it.each([
    ['2', 2],
    ['0', 0],
    ['3 stk.', 3],
    [' 12 ', 12],
    ['to', undefined],
    ['1,5', undefined],
    ['-1', undefined],
    ['1000', undefined],
    ['', undefined],
  ])('"%s"', (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
