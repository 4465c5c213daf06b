import type { Contact } from '../../domain/contact/contact';
import { placeOf, unconfirmedLabel } from '../../domain/contact/labels';
import { formatDate } from '../../domain/danish/date';
import { formatPhone } from '../../domain/danish/phone';

/** A contact for contact persons in the words that its card shows, as it lies in the locked file. */
export interface SealedContact {
  name: string;
  purpose: string;
  /** Digits only, and as they are shown. */
  phone?: { digits: string; shown: string };
  email?: string;
  /** Where it answers, when, what it is not for: a term and its text each. */
  facts: [term: string, text: string][];
  /** How sure it is, and from when and where: a sentence each. */
  notes: string[];
}

/** What the card of a contact says. @param source the title of where it was read */
export function sealedContactOf(contact: Contact, source: string): SealedContact {
  const { name, purpose, phone, email, hours, notFor, address, note, status, checked } = contact;
  const facts: [string, string | undefined][] = [
    ['Gælder', placeOf(contact)],
    ['Åbent', hours],
    ['Ikke til', notFor],
    ['Adresse', address],
  ];
  const notes = [
    note,
    status === 'unconfirmed' ? `${unconfirmedLabel}.` : undefined,
    `Set efter ${formatDate(checked)} i ${source}.`,
  ];
  return {
    name,
    purpose,
    ...(phone === undefined ? {} : { phone: { digits: phone, shown: formatPhone(phone) } }),
    ...(email === undefined ? {} : { email }),
    facts: facts.filter((fact): fact is [string, string] => fact[1] !== undefined),
    notes: notes.filter((text) => text !== undefined),
  };
}

/** The contacts that only contact persons may see, without those that no longer hold. */
export function restrictedContacts(rows: readonly Contact[]): Contact[] {
  return rows.filter(({ audience, status }) => audience === 'contact-persons' && status !== 'withdrawn');
}
