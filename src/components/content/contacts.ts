import { getCollection } from 'astro:content';
import type { Contact } from '../../domain/contact/contact';
import { contactsNamed, openContact, type NamedContacts } from './open-contact';

const allContacts = async (): Promise<Contact[]> =>
  (await getCollection('contacts')).map(({ id, data }) => ({ ...data, id }));

/** A contact that a page's text asks for by id; the build stops where an open page may not show it. */
export async function contactToShow(id: string): Promise<Contact> {
  return openContact(await allContacts(), id);
}

/** The contacts that a page names by id, in its order. */
export async function namedContacts(ids: readonly string[]): Promise<NamedContacts> {
  return contactsNamed(await allContacts(), ids);
}
