import { getCollection } from 'astro:content';
import { publishable, type PublishableContacts } from '../../domain/contact/publishable';

/** The contacts that pages may show: every list of numbers on the site begins here. */
export async function publishedContacts(): Promise<PublishableContacts> {
  return publishable((await getCollection('contacts')).map(({ id, data }) => ({ ...data, id })));
}
