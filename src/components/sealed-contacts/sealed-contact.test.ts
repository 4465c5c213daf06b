import { describe, expect, it } from 'vitest';
import { exampleContact } from '../../domain/contact/example-contact';
import { restrictedContacts, sealedContactOf } from './sealed-contact';

const restricted = exampleContact({
  audience: 'contact-persons',
  status: 'unconfirmed',
  phone: '12345678',
  email: 'en@example.dk',
  notFor: 'Ikke til beboere.',
});

describe('a contact for contact persons', () => {
  it('is sealed in the words of its card', () => {
    const { phone, email, facts, notes } = sealedContactOf(restricted, 'Vejledningen');
    expect(phone?.digits).toBe('12345678');
    expect(phone?.shown.replace(/\s/g, ' ')).toBe('12 34 56 78');
    expect(email).toBe('en@example.dk');
    expect(facts).toContainEqual(['Ikke til', 'Ikke til beboere.']);
    expect(notes).toContain('Skal bekræftes af kommunen.');
    expect(notes.at(-1)).toMatch(/^Set efter .* i Vejledningen\.$/);
  });

  it('is no public one and none that was withdrawn', () => {
    const rows = [
      restricted,
      exampleContact({}),
      exampleContact({ audience: 'contact-persons', status: 'withdrawn' }),
    ];
    expect(restrictedContacts(rows)).toEqual([restricted]);
  });
});
