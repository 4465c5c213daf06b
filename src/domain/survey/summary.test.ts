import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingOf, scale } from './rating';
import { changeOf, shiftByOne, summaryOf } from './summary';

describe('an answer as typed', () => {
  it.each(
    scale.flatMap((step) => [String(step), ` ${String(step)} `, `${String(step)},0`, `${String(step)}.00`]),
  )('"%s" is on the scale', (typed) => {
    expect(ratingOf(typed)).toBe(Number(typed.trim()[0]));
  });

  it.each([
    '',
    ' ',
    '0',
    '6',
    '10',
    '-1',
    '3,5',
    '2.5',
    '1/2',
    'fem',
    'n/a',
    '4 5',
    '1e0',
    '٣',
    '4,',
    '#REF!',
  ])('"%s" is not', (typed) => {
    expect(ratingOf(typed)).toBeUndefined();
  });
});

describe('a summary', () => {
  // By hand: 2 + 3 + 3 + 5 = 13, shared by 4 is 3,25.
  it('has mean, number, ends and how many gave each step', () => {
    expect(summaryOf(['3', '5', '2', '3'])).toEqual({
      count: 4,
      notCounted: 0,
      mean: 3.25,
      lowest: 2,
      highest: 5,
      perStep: [0, 1, 2, 0, 1],
    });
  });

  // By hand: only 1 and 4 count; 5 shared by 2 is 2,5.
  it('leaves out what is not on the scale', () => {
    expect(summaryOf(['6', '1', 'fem', '', '4'])).toMatchObject({ count: 2, notCounted: 3, mean: 2.5 });
  });

  it('of nobody has no mean', () => {
    expect(summaryOf([])).toEqual({
      count: 0,
      notCounted: 0,
      mean: undefined,
      lowest: undefined,
      highest: undefined,
      perStep: [0, 0, 0, 0, 0],
    });
  });

  // By hand: before 2 + 3 + 4 = 9, shared by 3 is 3; after 4 + 5 = 9, shared by 2 is 4,5; 1,5 more.
  it('is compared with an earlier one, of another number of people', () => {
    expect(changeOf(summaryOf(['2', '3', '4']), summaryOf(['4', '5']))).toBe(1.5);
    expect(changeOf(summaryOf(['2']), summaryOf(['']))).toBeUndefined();
    expect(changeOf(summaryOf([]), summaryOf(['2']))).toBeUndefined();
  });

  // By hand: of three answers, one that goes from 1 to 5 adds 4 to the sum, and 4 shared by 3 is 1,33.
  it('says how far one answer can move the mean', () => {
    expect(shiftByOne(3)).toBeCloseTo(1.333, 3);
    expect(shiftByOne(1)).toBe(4);
    expect(shiftByOne(18)).toBeCloseTo(0.222, 3);
  });
});

const good = fc.constantFrom('1', '2', '3', '4', '5');
const anyTyped = fc.oneof(good, fc.string(), fc.constantFrom('6', 'fem', '', '0', '3,5'));

describe('whatever is typed', () => {
  it('the mean lies between the lowest and the highest answer', () => {
    fc.assert(
      fc.property(fc.array(anyTyped), (typed) => {
        const { count, mean, lowest, highest } = summaryOf(typed);
        if (count === 0) expect([mean, lowest, highest]).toEqual([undefined, undefined, undefined]);
        else {
          expect(mean).toBeGreaterThanOrEqual(lowest ?? NaN);
          expect(mean).toBeLessThanOrEqual(highest ?? NaN);
        }
      }),
    );
  });

  it('the order of the answers does not matter', () => {
    const shuffled = fc
      .array(anyTyped)
      .chain((typed) =>
        fc.tuple(fc.constant(typed), fc.shuffledSubarray(typed, { minLength: typed.length })),
      );
    fc.assert(
      fc.property(shuffled, ([typed, other]) => {
        expect(summaryOf(other)).toEqual(summaryOf(typed));
      }),
    );
  });

  it('bad values are never counted, and change nothing but their own number', () => {
    const bad = anyTyped.filter((typed) => ratingOf(typed) === undefined);
    fc.assert(
      fc.property(fc.array(good), fc.array(bad), (answers, rest) => {
        const { notCounted, ...counted } = summaryOf([...rest, ...answers]);
        const { notCounted: none, ...alone } = summaryOf(answers);
        expect([notCounted, none]).toEqual([rest.length, 0]);
        expect(counted).toEqual(alone);
      }),
    );
  });

  it('the steps add up to the number and to the mean', () => {
    fc.assert(
      fc.property(fc.array(anyTyped, { minLength: 1 }), (typed) => {
        const { count, notCounted, mean, perStep } = summaryOf(typed);
        expect(count + notCounted).toBe(typed.length);
        expect(perStep.reduce((sum, of) => sum + of, 0)).toBe(count);
        const weighed = perStep.reduce((sum, of, at) => sum + of * (at + 1), 0);
        if (mean !== undefined) expect(weighed / count).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('one answer that is another moves the mean no further than is said', () => {
    fc.assert(
      fc.property(fc.array(good), good, good, (others, one, another) => {
        const means = [one, another].map((answer) => summaryOf([...others, answer]).mean ?? NaN);
        const moved = Math.abs((means[0] ?? NaN) - (means[1] ?? NaN));
        expect(moved).toBeLessThanOrEqual(shiftByOne(others.length + 1) + 1e-9);
      }),
    );
  });
});
