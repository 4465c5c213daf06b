import { describe, expect, it } from 'vitest';
import { testContext } from '../../form-kit/fixture';
import { allocationChecks } from './checks';
import { emptyAllocation } from './defaults';
import { full } from './fixtures/full';
import type { Allocation } from './schema';
import { advice } from './texts';

const messages = (change: Partial<Allocation>, persons = full.persons) =>
  allocationChecks({ ...full.data, ...change }, testContext(persons)).map(({ message }) => message);

describe('advice on an allocation', () => {
  it('is silent when all is answered', () => {
    expect(messages({})).toEqual([]);
  });

  it('names on an empty one what the committee needs', () => {
    expect(
      messages(
        emptyAllocation(() => 'id'),
        [],
      ),
    ).toEqual([
      advice.initials,
      advice.age,
      advice.school,
      advice.clubDistrict,
      advice.granted,
      advice.trusts,
      advice.challenges,
      advice.ownWishes,
      advice.meetingDate,
      advice.leader,
      advice.leader,
      advice.leader,
      advice.leader,
      advice.capacity,
    ]);
  });

  const autism: Partial<Allocation> = { clubChallenges: [], otherChallenges: ['autism'] };
  const answers: [string, Partial<Allocation>, string[]][] = [
    ['a full name', { initials: 'Anna Jensen' }, [advice.looksLikeName]],
    ['an age in letters', { age: 'fjorten' }, [advice.ageIsNone]],
    ['an age alone', { age: '14' }, []],
    ['a child that nothing is granted to', { granted: 'no' }, [advice.notGranted]],
    ['a child of whom it is not known', { granted: 'unknown' }, [advice.notGranted]],
    ['nobody and somebody', { trusts: ['club', 'nobody'] }, [advice.nobodyAndSomebody]],
    ['a club that was not asked', { clubHasRoom: '' }, [advice.clubHasRoom]],
    ['a club that need not be asked', { ...autism, clubHasRoom: '', decision: 'external' }, []],
    ['a choice without a reason', { decisionReason: ' ' }, [advice.decisionReason]],
    [
      'another choice than the lists’, without a reason',
      { ...autism, decisionReason: '' },
      [advice.otherThanSuggested],
    ],
    ['another choice with its reason', autism, []],
    ['a choice without days', { startsOn: '', evaluateOn: '' }, [advice.startsOn, advice.evaluateOn]],
    ['an evaluation before the start', { evaluateOn: '2026-11-30' }, [advice.evaluateTooEarly]],
    ['an evaluation after a year', { evaluateOn: '2027-12-01' }, []],
    ['an evaluation after more than a year', { evaluateOn: '2027-12-02' }, [advice.evaluateLate]],
    ['a choice put off', { decision: 'postponed' }, [advice.againOn]],
    ['no choice yet', { decision: '', decisionReason: '', startsOn: '', evaluateOn: '' }, []],
  ];
  it.each(answers)('on %s', (_what, change, expected) => {
    expect(messages(change)).toEqual(expected);
  });
});
