import { describe, expect, it } from 'vitest';
import type { Contact } from './contact';
import {
  answersFor,
  filterEntryOf,
  passes,
  placeChoices,
  situationChoices,
  type ContactFilter,
} from './filter';
import { exampleContact } from './example-contact';

const does = (own: Partial<Contact>, filter: ContactFilter) =>
  passes(filterEntryOf(exampleContact(own)), filter);

describe('the place', () => {
  const amager = { area: 'koebenhavn', district: 'Amager' } as const;

  it.each<[string, Partial<Contact>, boolean]>([
    ['the nation’s numbers', { area: 'national' }, true],
    ['the region’s numbers', { area: 'region-hovedstaden' }, true],
    ['the municipality’s numbers', {}, true],
    ['the district’s numbers', { districts: ['Valby', 'Amager'] }, true],
    ['another district’s numbers', { districts: ['Valby'] }, false],
    ['another region’s numbers', { area: 'region-syddanmark' }, false],
    ['another municipality’s numbers', { area: 'esbjerg' }, false],
  ])('lets through to someone on Amager: %s', (_, own, expected) => {
    expect(does(own, { place: amager })).toBe(expected);
  });

  it('shows all districts to someone who names the municipality only', () => {
    expect(does({ districts: ['Valby'] }, { place: { area: 'koebenhavn' } })).toBe(true);
  });

  it('shows no municipality’s numbers to someone elsewhere in the region', () => {
    expect(answersFor(exampleContact(), { area: 'region-hovedstaden' })).toBe(false);
    expect(answersFor(exampleContact({ area: 'region-hovedstaden' }), { area: 'region-hovedstaden' })).toBe(
      true,
    );
  });
});

describe('the words', () => {
  const contact = {
    name: 'Lægevagten',
    phone: '70110707',
    keywords: ['faldet'],
    districts: ['Kgs. Enghave'],
  };

  it.each([
    'læge',
    'LAEGEVAGT',
    'vagt',
    '70 11 07 07',
    '+45 70110707',
    '7011',
    'faldet læge',
    'kgs. enghave',
    '',
  ])('»%s« finds it', (words) => {
    expect(does(contact, { words })).toBe(true);
  });

  it.each(['tandlæge', 'læge 112'])('»%s« does not', (words) => {
    expect(does(contact, { words })).toBe(false);
  });
});

describe('the situation', () => {
  it('must be one that the contact is for', () => {
    expect(does({ situations: ['child', 'violence'] }, { situation: 'child' })).toBe(true);
    expect(does({ situations: ['violence'] }, { situation: 'child' })).toBe(false);
  });

  it('and words hold together', () => {
    expect(does({ situations: ['child'], name: 'Børn' }, { situation: 'child', words: 'politi' })).toBe(
      false,
    );
  });
});

describe('the choices', () => {
  it('are places with numbers of their own and their regions, districts in Danish order', () => {
    expect(
      placeChoices([
        exampleContact({ area: 'national' }),
        exampleContact({ districts: ['Østerbro', 'Amager'] }),
        exampleContact({ districts: ['Amager'] }),
      ]),
    ).toEqual([
      { area: 'region-hovedstaden', districts: [] },
      { area: 'koebenhavn', districts: ['Amager', 'Østerbro'] },
    ]);
  });

  it('are the situations that occur', () => {
    expect(situationChoices([exampleContact({ situations: ['child', 'danger'] })])).toEqual([
      'danger',
      'child',
    ]);
  });
});
