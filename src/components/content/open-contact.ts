import type { Contact } from '../../domain/contact/contact';
import { publishable } from '../../domain/contact/publishable';

/** An editor's mistake that only shows when a page is built: which contact, and how to mend it. */
class UnusableContact extends Error {
  constructor(id: string, problem: string, remedy: string) {
    super(`Kontakten »${id}« kan ikke vises: ${problem}. ${remedy}`);
    this.name = 'UnusableContact';
  }
}

/** Why a contact is not among the open ones, and what to write instead. */
function refusal(id: string, row: Contact | undefined): UnusableContact {
  if (!row)
    return new UnusableContact(id, 'den findes ikke i content/contacts', 'Ret id’et, eller opret kontakten.');
  if (row.audience === 'contact-persons')
    return new UnusableContact(
      id,
      'den er kun for kontaktpersoner',
      'Henvis til siden /for-kontaktpersoner/ i stedet.',
    );
  const instead = row.replacedBy ? `Brug »${row.replacedBy}« i stedet.` : 'Find et nummer, der gælder.';
  return new UnusableContact(id, 'nummeret er trukket tilbage', instead);
}

/**
 * The contact with this id, where an open page may show it.
 * @throws UnusableContact where it does not exist, is withdrawn, or is for contact persons only
 */
export function openContact(rows: readonly Contact[], id: string): Contact {
  const contact = publishable(rows).live.find((row) => row.id === id);
  if (contact) return contact;
  throw refusal(
    id,
    rows.find((row) => row.id === id),
  );
}

/** Contacts that a sign, an offer or an outcome names, sorted by whether an open page may show them. */
export interface NamedContacts {
  open: readonly Contact[];
  /** True where one of them is for contact persons only: the page then says where those find it. */
  someRestricted: boolean;
}

/**
 * The contacts with these ids, in this order.
 * @throws UnusableContact where one does not exist or is withdrawn
 */
export function contactsNamed(rows: readonly Contact[], ids: readonly string[]): NamedContacts {
  const restricted = new Set(rows.filter((row) => row.audience === 'contact-persons').map((row) => row.id));
  return {
    open: ids.filter((id) => !restricted.has(id)).map((id) => openContact(rows, id)),
    someRestricted: ids.some((id) => restricted.has(id)),
  };
}
