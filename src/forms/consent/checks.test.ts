import { describe, expect, it } from 'vitest';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { emptyPerson } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import { consentChecks } from './checks';
import { emptyConsent } from './defaults';
import { full } from './fixtures/full';
import type { Consent } from './schema';
import { advice } from './texts';

const context: FormContext = {
  persons: full.persons,
  content: { signs: {}, contacts: {}, forms: {}, checklists: {} },
  today: '2026-11-22',
  facts: noFacts,
};
const messages = (change: Partial<Consent>, persons = full.persons) =>
  consentChecks({ ...full.data, withdrawnOn: '', ...change }, { ...context, persons }).map(
    ({ message }) => message,
  );

describe('advice on a consent', () => {
  it('is silent when all that the law asks for is there', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ withdrawnOn: '2026-11-20' })).toEqual([]);
  });

  it('names on an empty consent what the law and the citizen need', () => {
    expect(
      messages(
        emptyConsent(() => 'id'),
        [],
      ),
    ).toEqual([
      advice.citizenName,
      advice.authority,
      advice.matter,
      advice.kinds,
      advice.nobody,
      advice.validUntil,
      advice.signed,
    ]);
  });

  it('asks for a name of everyone who is chosen', () => {
    const persons = full.persons.map((person) =>
      person.id === 'sister' ? { ...person, name: ' ' } : person,
    );
    expect(consentChecks(full.data, { ...context, persons })).toContainEqual({
      path: 'passTo',
      message: advice.unnamed,
    });
    expect(messages({ collectFrom: ['gone'] }, [...persons, emptyPerson('gone')])).toContain(advice.unnamed);
  });

  it('asks for other kinds in words only where there are any', () => {
    expect(messages({ kindsInWords: '' })).toEqual([advice.kindsInWords]);
    expect(messages({ kindsInWords: '', kinds: ['housing'] })).toEqual([]);
  });

  const dates: [string, Partial<Consent>, string[]][] = [
    ['a year to the day', { validUntil: '2027-06-01' }, []],
    ['health beyond a year', { validUntil: '2027-06-02' }, [advice.healthOverAYear]],
    ['no health beyond a year', { validUntil: '2027-06-02', kinds: ['housing'] }, [advice.overAYear]],
    ['a year from today before the signature', { signed: '', validUntil: '2027-11-22' }, [advice.signed]],
    ['an end before the signature', { validUntil: '2026-05-31' }, [advice.endsBeforeSigned, advice.expired]],
    ['yesterday’s last day', { validUntil: '2026-11-21' }, [advice.expired]],
    ['a signature of tomorrow', { signed: '2026-11-23' }, [advice.signedLater]],
    ['a caseworker who has not signed', { caseworkerSigned: '' }, [advice.caseworkerSigned]],
    ['a withdrawal of tomorrow', { withdrawnOn: '2026-11-23' }, [advice.signedLater]],
    ['a withdrawal before the signature', { withdrawnOn: '2026-05-01' }, [advice.withdrawnBeforeSigned]],
  ];
  it.each(dates)('on %s', (_what, change, expected) => {
    expect(messages(change)).toEqual(expected);
  });
});
