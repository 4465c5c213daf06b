import { describe, expect, it } from 'vitest';
import { detailsWith } from '../../domain/person/details';
import { emptyPerson } from '../../domain/person/person';
import { personsToAdd, plannedPersons, proposedDecision } from './paste-plan';

const anna = { ...emptyPerson('a'), name: 'Anna Ek', phone: '33173333' };
const pasted = [
  detailsWith({ name: 'Bo Bang' }),
  detailsWith({ name: 'anna ek', phone: '28123456', email: 'anna@kk.dk' }),
  detailsWith({ name: 'Bo Bang', email: 'bo@kk.dk' }),
];
const planned = plannedPersons(pasted, [anna]);
let count = 0;
const nextId = () => `new${String((count += 1))}`;

describe('pasted persons beside the folder’s', () => {
  it('are added, used again, or left out where they stand twice', () => {
    expect(planned.map(proposedDecision)).toEqual(['new', 'reuse', 'leave']);
    expect(personsToAdd(planned, planned.map(proposedDecision), nextId)).toEqual([
      { ...emptyPerson('new1'), name: 'Bo Bang' },
      { ...anna, email: 'anna@kk.dk' },
    ]);
  });

  it('are what the user decides', () => {
    expect(personsToAdd(planned, ['leave', 'new', 'new'], nextId).map(({ id, name }) => [id, name])).toEqual([
      ['new2', 'anna ek'],
      ['new3', 'Bo Bang'],
    ]);
  });

  it('come once, however often the same one of the folder is meant', () => {
    const twice = plannedPersons(
      [detailsWith({ name: 'Anna Ek' }), detailsWith({ name: 'Ek, Anna', unit: 'Nord' })],
      [anna],
    );
    expect(personsToAdd(twice, ['reuse', 'reuse'], nextId)).toEqual([{ ...anna, unit: 'Nord' }]);
  });
});
