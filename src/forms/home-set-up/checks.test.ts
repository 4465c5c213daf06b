import { describe, expect, it } from 'vitest';
import { testContext } from '../../form-kit/fixture';
import { homeChecks } from './checks';
import { emptyHome, emptyNeed } from './defaults';
import { full } from './fixtures/full';
import type { HomeSetUp, Member, NeedRow } from './schema';
import { advice, needAdvice } from './texts';

/** The filled-in home without the thing whose price is none. */
const needs = full.data.needs.filter(({ id }) => id !== 'n6');
const found = (change: Partial<HomeSetUp>, persons = full.persons) =>
  homeChecks({ ...full.data, needs, ...change }, testContext(persons));
const messages = (...given: Parameters<typeof found>) => found(...given).map(({ message }) => message);
const withMember = (id: string, change: Partial<Member>) =>
  full.data.members.map((member) => (member.id === id ? { ...member, ...change } : member));
const withNeed = (change: Partial<NeedRow>) => [
  ...needs,
  { ...emptyNeed('new'), thing: 'Lampe', applicant: 'inés', lacks: '1', price: '100', ...change },
];

describe('advice on a home to be set up', () => {
  it('is silent when all is answered', () => {
    expect(messages({})).toEqual([]);
  });

  it('names on an empty one who applies, what is new, where, and what is lacking', () => {
    expect(
      messages(
        emptyHome(() => 'id'),
        [],
      ),
    ).toEqual([
      advice.name,
      advice.birthDate,
      advice.change,
      advice.means,
      advice.address,
      advice.nothingLacking,
    ]);
  });

  const members: [string, HomeSetUp['members'], string[]][] = [
    ['someone neither adult nor child', withMember('m4', { kind: '' }), [advice.kind]],
    ['a child of nobody', withMember('m3', { appliesWith: '' }), [advice.childOf]],
    ['a second spouse', withMember('m4', { appliesWith: 'ægir' }), [advice.spouseTaken]],
    ['a spouse who is a child', withMember('m4', { appliesWith: 'barn' }), [advice.spouseTaken]],
    [
      'an adult without a change',
      withMember('m4', { change: ' ', means: '' }),
      [advice.change, advice.means],
    ],
  ];
  it.each(members)('on %s', (_what, changed, expected) => {
    expect(messages({ members: changed })).toEqual(expected);
  });

  it('asks for an adult where there are only children', () => {
    const children = full.data.members.map((member) => ({ ...member, kind: 'child' as const }));
    expect(messages({ members: children })).toEqual([advice.noAdult]);
  });

  const things: [string, Partial<NeedRow>, [keyof NeedRow, string][]][] = [
    ['a number in letters', { lacks: 'to' }, [['lacks', needAdvice.lacks.message]]],
    ['a price that is none', { price: '1.25' }, [['price', needAdvice.price.message]]],
    ['no price', { price: '' }, [['price', needAdvice['no-price'].message]]],
    ['no number', { lacks: '' }, [['lacks', needAdvice['no-number'].message]]],
    ['too much of one’s own', { ownMeans: '101' }, [['ownMeans', needAdvice['own-over-cost'].message]]],
    ['a thing without a name', { thing: '' }, [['thing', advice.thing]]],
    ['a thing of nobody’s', { applicant: '' }, [['applicant', advice.applicant]]],
    ['an untouched thing', { applicant: '', lacks: '', price: '' }, []],
  ];
  it.each(things)('on %s', (_what, change, expected) => {
    expect(found({ needs: withNeed(change) })).toEqual(
      expected.map(([column, message]) => ({ path: `needs.new.${column}`, message })),
    );
  });

  it('does not ask who applies where there is one application', () => {
    const [first] = full.data.members;
    expect(messages({ members: first ? [first] : [], needs: withNeed({ applicant: '' }) })).toEqual([]);
  });

  it('asks why something was bought already', () => {
    expect(messages({ bought: '' })).toEqual([advice.bought]);
    expect(messages({ bought: '', hasBought: 'no' })).toEqual([]);
  });
});
