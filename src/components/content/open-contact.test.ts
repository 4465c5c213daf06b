import { describe, expect, it } from 'vitest';
import type { Contact } from '../../domain/contact/contact';
import { contactsNamed, openContact } from './open-contact';

const row = (id: string, more: Partial<Contact> = {}): Contact => ({
  id,
  name: id,
  phone: '33173333',
  purpose: 'Til prøve',
  status: 'confirmed',
  audience: 'public',
  urgency: 'soon',
  area: 'national',
  districts: [],
  situations: [],
  keywords: [],
  source: 'kilde',
  checked: new Date('2026-11-22'),
  ...more,
});
const rows = [
  row('vagten'),
  row('gammel', { status: 'withdrawn', replacedBy: 'vagten' }),
  row('raadgiver', { audience: 'contact-persons' }),
];

describe('openContact', () => {
  it('gives a contact that everyone may see', () => {
    expect(openContact(rows, 'vagten').id).toBe('vagten');
  });

  it.each([
    ['gammel', 'Kontakten »gammel« kan ikke vises: nummeret er trukket tilbage. Brug »vagten« i stedet.'],
    [
      'raadgiver',
      'Kontakten »raadgiver« kan ikke vises: den er kun for kontaktpersoner. Henvis til siden /for-kontaktpersoner/ i stedet.',
    ],
    [
      'findes-ikke',
      'Kontakten »findes-ikke« kan ikke vises: den findes ikke i content/contacts. Ret id’et, eller opret kontakten.',
    ],
  ])('stops the build for %s and says what to do', (id, message) => {
    expect(() => openContact(rows, id)).toThrow(message);
  });
});

describe('contactsNamed', () => {
  it('keeps those for contact persons back and says that there are some', () => {
    const { open, someRestricted } = contactsNamed(rows, ['raadgiver', 'vagten']);
    expect(open.map(({ id }) => id)).toEqual(['vagten']);
    expect(someRestricted).toBe(true);
  });

  it('stops the build where one is withdrawn', () => {
    expect(() => contactsNamed(rows, ['vagten', 'gammel'])).toThrow('trukket tilbage');
  });
});
