import VCard from 'vcard-creator';
import type { Contact } from './contact';
import { placeOf } from './labels';

/**
 * A contact as a vCard (RFC 2426) for the address book of a telephone. The purpose and the day on which the
 * number was checked go along as a note, so that an old entry shows its age.
 * @param checkedOn that day in words
 */
export function vcardOf(contact: Contact, checkedOn: string): string {
  const card = new VCard()
    .addFullName(contact.name)
    .addName({ familyName: contact.name })
    .addCompany({ name: placeOf(contact) })
    .addNote([contact.purpose, contact.hours, contact.notFor, checkedOn].filter(Boolean).join('\n'))
    .addRevision(contact.checked)
    .addUid(contact.id);
  if (contact.phone !== undefined) card.addPhoneNumber({ number: contact.phone, type: ['work', 'voice'] });
  if (contact.email !== undefined) card.addEmail({ address: contact.email });
  if (contact.web !== undefined) card.addUrl({ url: contact.web });
  return card.toString();
}
