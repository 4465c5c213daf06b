import VCard from 'vcard-creator';
import { phonePattern } from './paste/patterns';
import { personLabel, type Person } from './person';

/**
 * Persons as contact cards (vCard 3.0, UTF-8) for the address book of a telephone or a mail program. The day of birth
 * stays behind: an address book is passed on to other programs, and nobody calls by it.
 */
export function vcardsOf(persons: readonly Person[]): string {
  return persons.map(vcardOf).join('');
}

function vcardOf(person: Person): string {
  const names = person.name.trim().split(/\s+/);
  const card = new VCard()
    .addFullName(personLabel(person))
    .addName({ familyName: names.at(-1) ?? '', givenName: names.slice(0, -1).join(' ') })
    .addUid(person.id);
  if (person.role) card.addJobtitle(person.role);
  if (person.organisation || person.unit)
    card.addCompany({ name: person.organisation, department: person.unit });
  for (const { number, isMobile } of numbersOf(person.phone))
    card.addPhoneNumber({ number, type: isMobile ? ['cell', 'voice'] : ['work', 'voice'] });
  if (person.email) card.addEmail({ address: person.email });
  if (person.address) card.addAddress({ street: person.address, type: ['work'] });
  return card.toString();
}

/** The numbers without the words around them, which a telephone would dial as digits; short numbers as they are. */
function numbersOf(phone: string): { number: string; isMobile: boolean }[] {
  return phone
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) =>
      (part.match(phonePattern) ?? [part]).map((number) => ({ number, isMobile: /^mob/i.test(part) })),
    );
}
