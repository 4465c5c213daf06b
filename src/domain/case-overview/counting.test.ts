import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCases, targetOf, unitKey, unusedTargets, type CountedCase, type UnitTargets } from './counting';
import { hoursInWords, minutesUsed } from './minutes';
import { stages } from './stage';

const one = (unit: string, stage: CountedCase['stage'], minutes = ''): CountedCase => ({
  unit,
  stage,
  minutes,
});
const targets = (unit: string, coming = '', active = '', closed = ''): UnitTargets => ({
  unit,
  coming,
  active,
  closed,
});

describe('minutes as typed', () => {
  it.each([
    ['', 0],
    [' ', 0],
    ['0', 0],
    ['90', 90],
    ['90 min.', 90],
    ['1.250', 1250],
    ['12.000 minutter', 12000],
  ])('"%s" are %i', (typed, minutes) => {
    expect(minutesUsed(typed)).toBe(minutes);
  });

  it.each(['ti', '1:30', '1,5', '-5', '1.25', '90 timer', '1e3'])('"%s" are none', (typed) => {
    expect(minutesUsed(typed)).toBeUndefined();
  });

  // By hand: 2490 is 41 times 60, and 30.
  it.each([
    [0, '0 min.'],
    [45, '45 min.'],
    [60, '1 time'],
    [90, '1 time 30 min.'],
    [2490, '41 timer 30 min.'],
    [72000, '1.200 timer'],
  ])('%i are said as "%s"', (minutes, words) => {
    expect(hoursInWords(minutes)).toBe(words);
  });
});

describe('an overview, counted by hand', () => {
  const cases = [
    one('Nord', 'active', '90'),
    one('Syd', 'closed', '300'),
    one(' nord ', 'active', '45 min.'),
    one('Nord', 'closed', 'ti'),
    one('', 'coming', '15'),
    one('Ørst', ''),
  ];
  const { units, total } = countCases(cases, [
    targets('NORD', '2', '', '3'),
    targets('Ålborg', '', '1'),
    targets('nord', '9', '9', '9'),
  ]);
  const unit = (name: string) => units.find((found) => found.unit === name);

  it('has a unit once, whatever its spelling, in the order of the Danish alphabet, without a name last', () => {
    expect(units.map((found) => found.unit)).toEqual(['Nord', 'Syd', 'Ørst', 'Ålborg', '']);
  });

  it('has cases, targets and minutes of a unit', () => {
    expect(unit('Nord')).toEqual({
      unit: 'Nord',
      stages: {
        coming: { cases: 0, target: 2 },
        active: { cases: 2, target: undefined },
        closed: { cases: 1, target: 3 },
      },
      withoutStage: 0,
      cases: 3,
      minutes: 135,
    });
    expect(unit('Ålborg')?.stages.active).toEqual({ cases: 0, target: 1 });
    expect(unit('Ørst')).toMatchObject({ withoutStage: 1, cases: 1 });
  });

  // By hand: 90 + 300 + 45 + 15; "ti" does not count.
  it('has all together, without a target that does not hold for all', () => {
    expect(total).toEqual({
      unit: '',
      stages: {
        coming: { cases: 1, target: undefined },
        active: { cases: 2, target: undefined },
        closed: { cases: 2, target: undefined },
      },
      withoutStage: 1,
      cases: 6,
      minutes: 450,
    });
    const both = countCases(
      [one('Nord', 'closed')],
      [targets('Nord', '', '', '3'), targets('Syd', '', '', '4')],
    );
    expect(both.total.stages.closed).toEqual({ cases: 1, target: 7 });
  });

  it('of nothing is nothing', () => {
    expect(countCases([], [])).toMatchObject({ units: [], total: { cases: 0, minutes: 0 } });
  });
});

describe('targets', () => {
  it('are whole numbers, nought among them', () => {
    expect(['0', ' 12 ', '', 'ti', '-1', '2,5'].map(targetOf)).toEqual([0, 12, ...Array<undefined>(4)]);
  });

  it('that cannot be used are told', () => {
    const found = unusedTargets([targets('Nord', 'ti', '4'), targets('', '2'), targets('nord', '', '', '7')]);
    expect(found).toEqual([
      { unit: 'Nord', stage: 'coming', typed: 'ti' },
      { unit: '', stage: 'coming', typed: '2' },
      { unit: 'nord', stage: 'closed', typed: '7' },
    ]);
  });
});

const unitName = fc.constantFrom('Nord', 'nord', ' Nord', 'Syd', 'Øst', '', ' ');
const anyCase = fc.record<CountedCase>({
  unit: unitName,
  stage: fc.constantFrom('', ...stages),
  minutes: fc.oneof(fc.nat(5000).map(String), fc.constantFrom('', 'ti', '1:30', '20 min.')),
});
const anyTargets = fc.record<UnitTargets>({
  unit: unitName,
  coming: fc.constantFrom('', '3', 'x'),
  active: fc.constantFrom('', '0'),
  closed: fc.constantFrom('', '10', '-'),
});

describe('whatever is typed', () => {
  it('every case is counted once, in its unit and in all, at one stage or none', () => {
    fc.assert(
      fc.property(fc.array(anyCase), fc.array(anyTargets), (cases, given) => {
        const { units, total } = countCases(cases, given);
        expect(total.cases).toBe(cases.length);
        for (const count of [total, ...units]) {
          const atStages = stages.reduce((sum, stage) => sum + count.stages[stage].cases, 0);
          expect(atStages + count.withoutStage).toBe(count.cases);
        }
        expect(units.reduce((sum, count) => sum + count.minutes, 0)).toBe(total.minutes);
        expect(new Set(units.map(({ unit }) => unitKey(unit))).size).toBe(units.length);
      }),
    );
  });

  it('the order of the cases changes no number', () => {
    const shuffled = fc
      .array(anyCase)
      .chain((cases) =>
        fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.array(anyTargets), ([cases, other], given) => {
        const named = ({ units, total }: ReturnType<typeof countCases>) => ({
          total,
          units: units.map((count) => ({ ...count, unit: unitKey(count.unit) })),
        });
        expect(named(countCases(other, given))).toEqual(named(countCases(cases, given)));
      }),
    );
  });

  it('targets change no count of cases', () => {
    fc.assert(
      fc.property(fc.array(anyCase), fc.array(anyTargets), (cases, given) => {
        const counts = ({ total }: ReturnType<typeof countCases>) => ({
          ...total,
          stages: stages.map((stage) => total.stages[stage].cases),
        });
        expect(counts(countCases(cases, given))).toEqual(counts(countCases(cases, [])));
      }),
    );
  });
});
