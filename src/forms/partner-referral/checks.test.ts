import { describe, expect, it } from 'vitest';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { testContext } from '../../form-kit/fixture';
import { beforeReferralLeaves, referralChecks } from './checks';
import { emptyReferral } from './defaults';
import { full } from './fixtures/full';
import type { PartnerReferral } from './schema';
import { advice, leavingWithout } from './texts';

const messages = (change: Partial<PartnerReferral>, persons = full.persons) =>
  referralChecks({ ...full.data, ...change }, testContext(persons)).map(({ message }) => message);

describe('advice on a referral', () => {
  it('is silent when all is answered', () => {
    expect(messages({})).toEqual([]);
  });

  it('names on an empty one what the municipality needs', () => {
    expect(
      messages(
        emptyReferral(() => 'id', noFacts),
        [],
      ),
    ).toEqual([
      advice.writerName,
      advice.writerPlace,
      advice.writerReach,
      advice.date,
      advice.citizenName,
      advice.citizenBirthDate,
      advice.situation,
      advice.needs,
      advice.involved,
      advice.whyTooComplex,
      advice.agrees,
    ]);
  });

  it('asks for the name of everyone who is ticked', () => {
    const involved = [{ id: 'x', person: 'gone', role: '', group: '', task: '' }];
    expect(messages({ involved })).toEqual([advice.unnamed]);
  });

  const answers: [string, Partial<PartnerReferral>, string[]][] = [
    ['a date of tomorrow', { date: '2026-11-23' }, [advice.futureDate]],
    ['a discharge without a day', { leavingDate: '' }, [advice.leavingDate]],
    ['a discharge of yesterday', { leavingDate: '2026-11-21' }, [advice.leavingPast]],
    ['a discharge today', { leavingDate: '2026-11-22' }, [advice.leavingSoon(0)]],
    ['a discharge in 13 days', { leavingDate: '2026-12-05' }, [advice.leavingSoon(13)]],
    ['a discharge in 14 days', { leavingDate: '2026-12-06' }, []],
    ['a day that is none', { leavingDate: 'snart' }, []],
    ['no home', { hasHome: 'no', toBeReady: ' ' }, [advice.noHome]],
    ['no answer on a home', { hasHome: '' }, [advice.hasHome]],
    ['nowhere to leave', { leaving: 'no', leavingDate: '', hasHome: '' }, []],
    ['an agreement in no words', { agreedTo: '', agreedOn: '' }, [advice.agreedTo, advice.agreedOn]],
    ['an agreement of tomorrow', { agreedOn: '2026-11-23' }, [advice.agreedLater]],
    ['a no', { agrees: 'no', agreedTo: '' }, [advice.whyWithout]],
    ['a no with its reason', { agrees: 'unknown', whyWithout: 'Fare for liv.' }, []],
  ];
  it.each(answers)('on %s', (_what, change, expected) => {
    expect(messages(change)).toEqual(expected);
  });
});

describe('what is said before it leaves', () => {
  it('is nothing where the citizen agrees, else that he or she does not', () => {
    expect(beforeReferralLeaves({ agrees: 'yes' })).toEqual([]);
    expect(beforeReferralLeaves({ agrees: 'no' })).toEqual([leavingWithout.no]);
    expect(beforeReferralLeaves({ agrees: 'unknown' })).toEqual([leavingWithout.unknown]);
  });
});
