import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationOf, applicationsOf, type HouseholdMember } from './applications';

const adult = (id: string, appliesWith = ''): HouseholdMember => ({ id, kind: 'adult', appliesWith });
const child = (id: string, appliesWith = ''): HouseholdMember => ({ id, kind: 'child', appliesWith });
const shown = (members: HouseholdMember[]) =>
  applicationsOf(members).map(({ applicants, children }) => [applicants.join('+'), children.join('+')]);

describe('the applications of a household', () => {
  const households: [string, HouseholdMember[], string[][]][] = [
    ['of nobody', [], [['', '']]],
    ['of one', [adult('a')], [['a', '']]],
    ['of someone of whom no more is said', [{ ...adult('a'), kind: '' }], [['a', '']]],
    [
      'of two adults',
      [adult('a'), adult('b')],
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['of a couple, said once', [adult('a'), adult('b', 'a')], [['a+b', '']]],
    ['of a couple, said twice', [adult('a', 'b'), adult('b', 'a')], [['a+b', '']]],
    [
      'of a couple and a third',
      [adult('a'), adult('b', 'c'), adult('c')],
      [
        ['a', ''],
        ['b+c', ''],
      ],
    ],
    [
      'where two claim the same spouse',
      [adult('a', 'b'), adult('b'), adult('c', 'b')],
      [
        ['a+b', ''],
        ['c', ''],
      ],
    ],
    [
      'of someone married to himself or a child',
      [adult('a', 'a'), adult('b', 'k'), child('k')],
      [
        ['a', 'k'],
        ['b', ''],
      ],
    ],
    [
      'with a child of the second',
      [adult('a'), adult('b'), child('k', 'b')],
      [
        ['a', ''],
        ['b', 'k'],
      ],
    ],
    ['of children only', [child('k'), child('l', 'k')], [['', 'k+l']]],
  ];
  it.each(households)('%s', (_what, members, expected) => {
    expect(shown(members)).toEqual(expected);
  });

  it('hold everyone once, and never more than a couple', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const anyMember = (id: string) =>
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom<HouseholdMember['kind'][]>('', 'adult', 'child'),
        appliesWith: fc.constantFrom('', 'gone', ...ids),
      });
    fc.assert(
      fc.property(
        fc.subarray(ids).chain((some) => fc.tuple(...some.map(anyMember))),
        (members) => {
          const applications = applicationsOf(members);
          const all = applications.flatMap(({ applicants, children }) => [...applicants, ...children]);
          expect(all.toSorted()).toEqual(members.map(({ id }) => id).toSorted());
          for (const { applicants } of applications) expect(applicants.length).toBeLessThanOrEqual(2);
          expect(applications.length).toBeGreaterThan(0);
          expect(applicationOf('gone', applications)).toBe(0);
        },
      ),
    );
  });
});
