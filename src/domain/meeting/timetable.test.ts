import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime } from '../danish/clock';
import { itemMinutes, timetableOf } from './timetable';

describe('a meeting’s timetable', () => {
  it('gives each item its time, and says what is left', () => {
    const found = timetableOf('9.00', '10.30', ['5', '', '40 min.', '20']);
    expect(found.begins.map((begin) => begin && clockTime(begin))).toEqual(['9.00', '9.05', '9.05', '9.45']);
    expect(found).toMatchObject({ total: 65, available: 90, left: 25, endsBeforeStart: false });
  });

  it('says how much too long the items are', () => {
    expect(timetableOf('9', '10', ['45', '30']).left).toBe(-15);
  });

  it('runs past midnight without starting over', () => {
    const { begins } = timetableOf('23.30', '23.59', ['45', '10']);
    expect(begins).toEqual([1410, 1455]);
  });

  it('guesses nothing: no start, no times; unreadable minutes, no time for what follows', () => {
    expect(timetableOf('', '10', ['5', '5']).begins).toEqual([undefined, undefined]);
    expect(timetableOf('9', '10', ['5', 'lidt', '5']).begins).toEqual([540, 545, undefined]);
  });

  it('has no length when it ends before, or as, it begins', () => {
    for (const end of ['8.00', '9.00'])
      expect(timetableOf('9.00', end, ['5'])).toMatchObject({
        available: undefined,
        left: undefined,
        endsBeforeStart: true,
      });
    expect(timetableOf('9.00', '', []).endsBeforeStart).toBe(false);
  });

  it.each([
    ['', 0],
    ['10', 10],
    ['10 minutter', 10],
    ['15min', 15],
    ['ti', undefined],
    ['-5', undefined],
    ['1.5', undefined],
  ])('reads %j as %s minutes', (text, minutes) => {
    expect(itemMinutes(text)).toBe(minutes);
  });

  it('adds up, whatever the items: the last begins when all before are over', () => {
    const minutes = fc.array(fc.nat(300), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        minutes,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 1439 }),
        (list, from, to) => {
          const found = timetableOf(clockTime(from), clockTime(to), list.map(String));
          expect(found.begins).toHaveLength(list.length);
          expect(found.total).toBe(list.reduce((sum, each) => sum + each, 0));
          expect(found.begins.at(-1)).toBe(from + found.total - (list.at(-1) ?? 0));
          for (const [at, begin] of found.begins.entries())
            expect(begin).toBe(at === 0 ? from : (found.begins[at - 1] ?? 0) + (list[at - 1] ?? 0));
          expect(found.left).toBe(to > from ? to - from - found.total : undefined);
        },
      ),
    );
  });
});
