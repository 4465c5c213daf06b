import { describe, expect, it } from 'vitest';
import { leafletChecks } from './checks';
import { emptyLeaflets } from './defaults';
import { full } from './fixtures/full';
import { contacts, context } from './fixtures/site-content';
import type { Leaflets } from './schema';
import { advice, papers } from './texts';

const found = (own: Partial<Leaflets>, persons = full.persons) =>
  leafletChecks({ ...full.data, ...own }, { ...context, persons });
const messages = (own: Partial<Leaflets>) => found(own).map(({ message }) => message);

describe('advice on leaflets', () => {
  it('has none on what is filled in', () => {
    expect(found({})).toEqual([]);
  });

  it('asks on an empty form for the name and number on the poster, and for nothing that the poster does not show', () => {
    const empty = leafletChecks(
      emptyLeaflets(() => 'x'),
      { ...context, persons: [] },
    );
    expect(empty.map(({ message }) => message)).toEqual([advice.contactName, advice.contactPhone]);
  });

  it('asks for the coordinator on leaflets, and on a card that is hers', () => {
    const nobody = { coordinator: 'x', contactPerson: 'y' };
    expect(messages({ ...nobody, papers: ['partners'] })).toEqual([
      advice.coordinatorName,
      advice.coordinatorPhone,
    ]);
    expect(messages({ ...nobody, papers: ['card'], cardPerson: 'coordinator' })).toEqual([
      advice.coordinatorName,
      advice.coordinatorPhone,
    ]);
    expect(messages({ ...nobody, papers: ['card'], cardPerson: '' })).toEqual([
      advice.contactName,
      advice.contactPhone,
    ]);
  });

  it('misses 112, a number that the site no longer has, and any number at all', () => {
    expect(messages({ numbers: ['politi-114'] })).toEqual([advice.noEmergency]);
    expect(messages({ numbers: ['alarm-112', 'lukket'] })).toEqual([advice.gone]);
    expect(messages({ numbers: [] })).toEqual([advice.noNumbers]);
  });

  it('asks what is to be made where nothing is chosen', () => {
    expect(messages({ papers: [] })).toEqual([advice.papers]);
  });

  it('says at the field which paper has no room for what was written', () => {
    const long = 'Et langt spørgsmål til naboen? '.repeat(40);
    expect(found({ papers: ['poster-a4'], posterTitle: long })).toEqual([
      { path: 'posterTitle', message: advice.tooLong(papers['poster-a4']) },
    ]);
    const persons = full.persons.map((person) => ({
      ...person,
      name: 'Navn '.repeat(90),
    }));
    const tooLong = leafletChecks({ ...full.data, papers: ['card'] }, { ...context, persons });
    expect(tooLong).toEqual([{ path: 'person.coordinator.name', message: advice.tooLong(papers.card) }]);
  });

  it('says which paper has no room for all numbers', () => {
    expect(found({ papers: ['poster-a4', 'card'], numbers: Object.keys(contacts) })).toEqual([
      { path: 'numbers', message: advice.tooManyNumbers(papers['poster-a4']) },
      { path: 'numbers', message: advice.tooManyNumbers(papers.card) },
    ]);
  });
});
