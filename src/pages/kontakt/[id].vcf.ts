import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedContacts } from '../../components/content/contacts';
import type { Contact } from '../../domain/contact/contact';
import { vcardOf } from '../../domain/contact/vcard';
import { formatDate } from '../../domain/danish/date';

/** A vCard for every contact in force, written at build so that saving needs no script. */
export const getStaticPaths = (async () =>
  (await publishedContacts()).live.map((contact) => ({
    params: { id: contact.id },
    props: { contact },
  }))) satisfies GetStaticPaths;

/** The vCard itself. */
export const GET: APIRoute<{ contact: Contact }> = ({ props: { contact } }) =>
  new Response(vcardOf(contact, `Tjekket ${formatDate(contact.checked)}`), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
