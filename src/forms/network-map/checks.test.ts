import { describe, expect, it } from 'vitest';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import type { ConsentGrant } from '../../domain/consent/grant';
import type { FormContext } from '../../form-kit/define-form';
import { networkMapChecks } from './checks';
import { emptyMap, emptyRow } from './defaults';
import { full } from './fixtures/full';
import { scant } from './fixtures/scant';
import { networkMapBeforeLeaving } from './recipients';
import type { NetworkMap } from './schema';
import { advice } from './texts';

const consent: ConsentGrant = {
  passTo: full.persons.map(({ id }) => id),
  collectFrom: [],
  signed: '2026-10-03',
  validUntil: '2027-10-02',
  withdrawn: '',
};
const contextWith = (consents: readonly ConsentGrant[], persons = full.persons): FormContext => ({
  persons,
  content: { signs: {}, contacts: {}, checklists: {}, forms: {} },
  today: '2026-11-22',
  facts: { ...noFacts, consents },
});
const messages = (map: NetworkMap, context = contextWith([consent])) =>
  networkMapChecks(map, context).map(({ message }) => message);

describe('advice on a network map', () => {
  it('is silent when all that matters is there', () => {
    expect(messages(full.data)).toEqual([]);
  });

  it('names on an empty map what the others need', () => {
    expect(
      messages(
        emptyMap(() => 'id', noFacts),
        contextWith([], []),
      ),
    ).toEqual([
      advice.updated,
      advice.citizenName,
      advice.fullConsent,
      advice.coordinatorName,
      advice.nobody,
    ]);
  });

  it('asks once whether there is contact, at the first who lacks an answer', () => {
    const rows = full.data.rows.map((row) => ({ ...row, contact: '' as const }));
    expect(networkMapChecks({ ...full.data, rows }, contextWith([consent]))).toEqual([
      { path: 'rows.doctor.contact', message: advice.contact(rows.length) },
    ]);
  });

  it('sees a day that lies ahead and a half-written e-mail', () => {
    const persons = full.persons.map((person) =>
      person.id === 'doctor-person' ? { ...person, email: 'cirilo@' } : person,
    );
    const found = networkMapChecks({ ...full.data, updated: '2027-01-01' }, contextWith([consent], persons));
    expect(found).toEqual([
      { path: 'updated', message: advice.updatedLater },
      { path: 'rows.doctor.email', message: advice.email },
    ]);
  });

  it('says when there are too many for one sheet', () => {
    const rows = Array.from({ length: 61 }, (_, at) => ({
      ...emptyRow(`r${String(at)}`, 'treatment', `p${String(at)}`),
      role: 'Nabo',
      contact: 'yes' as const,
    }));
    expect(messages({ ...full.data, rows })).toEqual([advice.tooMany]);
  });
});

describe('who is outside the consent', () => {
  const outside = (map: NetworkMap, consents: readonly ConsentGrant[]) =>
    networkMapBeforeLeaving(map, contextWith(consents));

  it('is nobody whom a consent names that holds today', () => {
    expect(outside(full.data, [consent])).toEqual([]);
  });

  it('is the one whom the copy is for', () => {
    expect(outside(full.data, [])).toEqual([advice.uncovered('Ćirilo Nu-Navn')]);
    expect(outside(full.data, [{ ...consent, withdrawn: '2026-11-22' }])).toHaveLength(1);
  });

  it('is without a copy everyone who may read along, by name or role; never those who may not', () => {
    const named = {
      ...consent,
      passTo: full.persons.map(({ id }) => id).filter((id) => id !== 'club-person'),
    };
    const persons = full.persons.filter(({ id }) => id !== 'club-person');
    const context = contextWith([named], persons);
    expect(networkMapBeforeLeaving({ ...full.data, copyFor: '' }, context)).toEqual([
      advice.uncovered('Træner'),
    ]);
    expect(outside({ ...full.data, copyFor: '' }, []).join(' ')).not.toContain('Ida Öberg');
  });

  it('is nobody in a hidden group, for that is not printed', () => {
    expect(networkMapBeforeLeaving(scant.data, contextWith([], scant.persons))).toEqual([]);
  });
});
