import { getCollection } from 'astro:content';
import type { Contact } from '../../domain/contact/contact';
import { publishable, type PublishableContacts } from '../../domain/contact/publishable';
import { contactsNamed, openContact, type NamedContacts } from './open-contact';

/** Every row of `content/contacts`, also those that no page may show. */
export async function allContacts(): Promise<Contact[]> {
  return (await getCollection('contacts')).map(({ id, data }) => ({ ...data, id }));
}

/** The contacts that pages may show: every list of numbers on the site begins here. */
export async function publishedContacts(): Promise<PublishableContacts> {
  return publishable(await allContacts());
}

/** A contact that a page's text asks for by id; the build stops where an open page may not show it. */
export async function contactToShow(id: string): Promise<Contact> {
  return openContact(await allContacts(), id);
}

/** The contacts that a page names by id, in its order. */
export async function namedContacts(ids: readonly string[]): Promise<NamedContacts> {
  return contactsNamed(await allContacts(), ids);
}
