import { describe, expect, it } from 'vitest';
import { emptyPerson, isBlankPerson, personLabel, personWithId, withPerson } from './person';

const anna = { ...emptyPerson('a'), name: 'Anna' };

describe('the persons of a folder', () => {
  it('are entered once and corrected everywhere', () => {
    const corrected = withPerson([anna], { ...anna, phone: '12345678' });
    expect(corrected).toHaveLength(1);
    expect(personWithId(corrected, 'a').phone).toBe('12345678');
  });

  it('that are not entered yet have nothing stated', () => {
    expect(isBlankPerson(personWithId([anna], 'b'))).toBe(true);
    expect(isBlankPerson(anna)).toBe(false);
  });

  it('are called by name, else by role, else by how they are reached', () => {
    expect(personLabel(anna)).toBe('Anna');
    expect(personLabel({ ...emptyPerson('c'), role: 'Vicevært' })).toBe('Vicevært');
    expect(personLabel({ ...emptyPerson('d'), email: 'bo@kk.dk' })).toBe('bo@kk.dk');
    expect(personLabel(emptyPerson('e'))).toBe('Uden navn');
  });
});
