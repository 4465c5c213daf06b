import { describe, expect, it } from 'vitest';
import type { ConsentGrant } from '../consent/grant';
import type { NetworkMember } from '../network/member';
import { mergedFacts, noFacts } from './folder-facts';

const consent = (person: string): ConsentGrant => ({
  passTo: [person],
  collectFrom: [],
  signed: '2026-11-01',
  validUntil: '2027-11-01',
  withdrawn: '',
});

describe('what the forms of a folder tell one another', () => {
  it('is nothing where no form tells anything', () => {
    expect(mergedFacts([])).toEqual(noFacts);
    expect(mergedFacts([{}, {}])).toEqual(noFacts);
  });

  it('is what the form that was changed last says, but not its silence', () => {
    const facts = mergedFacts([
      { citizen: '', coordinator: 'new' },
      { citizen: 'the citizen', coordinator: 'old' },
    ]);
    expect([facts.citizen, facts.coordinator]).toEqual(['the citizen', 'new']);
  });

  it('holds everyone whom any form names, once, as the form that was changed last says', () => {
    const member = (person: string, role: string): NetworkMember => ({
      person,
      role,
      group: '',
      contact: '',
    });
    const facts = mergedFacts([
      { network: [member('doctor', 'Speciallæge')] },
      { network: [member('mother', 'Mor'), member('doctor', 'Læge')] },
    ]);
    expect(facts.network.map(({ person, role }) => [person, role])).toEqual([
      ['doctor', 'Speciallæge'],
      ['mother', 'Mor'],
    ]);
  });

  it('holds all consents, since each covers its own persons', () => {
    const facts = mergedFacts([{ consents: [consent('a')] }, { consents: [consent('b')] }]);
    expect(facts.consents.flatMap(({ passTo }) => passTo)).toEqual(['a', 'b']);
  });
});
