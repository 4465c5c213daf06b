import type { APIRoute } from 'astro';
import { publishedContacts } from '../../components/content/contacts';
import { filterEntryOf } from '../../domain/contact/filter';

/** What the directory's filter needs to know, fetched when it is first used so that the page stays light. */
export const GET: APIRoute = async () => {
  const { live } = await publishedContacts();
  return Response.json(Object.fromEntries(live.map((contact) => [contact.id, filterEntryOf(contact)])));
};
