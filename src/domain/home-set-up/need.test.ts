import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner } from './kroner';
import { amountsOf, isUntouched, needFaults, totalsOf, type Need, type NeedFault } from './need';

const need = (has: string, lacks: string, price: string, ownMeans = ''): Need => ({
  has,
  lacks,
  price,
  ownMeans,
});

describe('a need', () => {
  const cases: [string, Need, NeedFault[], [number, number, number] | undefined][] = [
    ['untouched', need('', '', ''), [], [0, 0, 0]],
    ['there is one already', need('1', '0', ''), [], [0, 0, 0]],
    ['two beds', need('1', '2', '1.250,50'), [], [250_100, 0, 250_100]],
    ['two beds, a part paid', need('', '2', '1250', '500'), [], [250_000, 50_000, 200_000]],
    ['paid in full and more', need('', '1', '100', '250'), ['own-over-cost'], [10_000, 10_000, 0]],
    ['no price', need('', '1', ''), ['no-price'], undefined],
    ['no number', need('', '', '100'), ['no-number'], undefined],
    ['own means alone', need('', '', '', '50'), ['no-number'], undefined],
    ['a number in letters', need('en', 'to', '100'), ['has', 'lacks'], undefined],
    ['has in letters only', need('en', '1', '100'), ['has'], [10_000, 0, 10_000]],
    ['a price that is none', need('', '1', 'dyr'), ['price'], undefined],
    ['an ambiguous price', need('', '1', '1.25'), ['price'], undefined],
    ['own means that are none', need('', '1', '100', 'lidt'), ['ownMeans'], undefined],
  ];
  it.each(cases)('%s', (_what, given, faults, amounts) => {
    expect(needFaults(given)).toEqual(faults);
    const [cost, ownMeans, applied] = amounts ?? [];
    expect(amountsOf(given)).toEqual(amounts && { cost, ownMeans, applied });
  });

  it('is untouched until something but its name is typed', () => {
    expect(isUntouched(need(' ', '', ''))).toBe(true);
    expect(isUntouched(need('', '0', ''))).toBe(false);
  });
});

const anyCell = fc.oneof(
  fc.constantFrom('', '0', '1', '2 stk.', 'fem', '1.250,50', '1.25', '-3', 'kr. 20', '6,', '999'),
  fc.integer({ min: 0, max: 9_999_999 }).map(kroner),
  fc.string({ maxLength: 6 }),
);
const anyNeed = fc.record({ has: anyCell, lacks: anyCell, price: anyCell, ownMeans: anyCell });

describe('the sums', () => {
  it('are worked out by hand for a small home', () => {
    const totals = totalsOf([
      need('0', '2', '1.250,50', '500'),
      need('1', '1', '99,95'),
      need('', '1', 'billig'),
      need('2', '', ''),
    ]);
    expect(totals).toEqual({ cost: 260_095, ownMeans: 50_000, applied: 210_095, leftOut: 1 });
  });

  it('are never negative, and cost less own means is what is applied for', () => {
    fc.assert(
      fc.property(fc.array(anyNeed), (needs) => {
        const { cost, ownMeans, applied, leftOut } = totalsOf(needs);
        expect(Math.min(cost, ownMeans, applied, leftOut)).toBeGreaterThanOrEqual(0);
        expect(applied).toBe(cost - ownMeans);
      }),
    );
  });

  it('do not depend on the order, nor on rows that are left out', () => {
    fc.assert(
      fc.property(fc.array(anyNeed), (needs) => {
        const all = totalsOf(needs);
        expect(totalsOf([...needs].reverse())).toEqual(all);
        const counted = needs.filter((each) => amountsOf(each) !== undefined);
        expect(totalsOf(counted)).toEqual({ ...all, leftOut: 0 });
        expect(needs.length - counted.length).toBe(all.leftOut);
      }),
    );
  });

  it('of two parts are the sums of the whole', () => {
    fc.assert(
      fc.property(fc.array(anyNeed), fc.array(anyNeed), (some, others) => {
        const [a, b, all] = [totalsOf(some), totalsOf(others), totalsOf([...some, ...others])];
        expect(all.applied).toBe(a.applied + b.applied);
        expect(all.cost).toBe(a.cost + b.cost);
      }),
    );
  });
});
