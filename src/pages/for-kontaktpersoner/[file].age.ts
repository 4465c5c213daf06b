import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contactCode } from '../../build/sealed-contacts';
import { allContacts } from '../../components/content/contacts';
import { sealedName } from '../../components/sealed-contacts/address';
import { restrictedContacts, sealedContactOf } from '../../components/sealed-contacts/sealed-contact';
import { seal } from '../../form-kit/file/sealing';

/** One file where the build was given a code, else none. */
export const getStaticPaths = (() =>
  contactCode() === undefined ? [] : [{ params: { file: sealedName } }]) satisfies GetStaticPaths;

/** The numbers for contact persons, locked with the code: the only form in which the site has them. */
export const GET: APIRoute = async () => {
  const code = contactCode();
  if (code === undefined) return new Response(null, { status: 404 });
  const titles = new Map((await getCollection('sources')).map(({ id, data }) => [id, data.title]));
  const contacts = restrictedContacts(await allContacts()).map((row) =>
    sealedContactOf(row, titles.get(row.source) ?? row.source),
  );
  const sealed = await seal(JSON.stringify(contacts), code);
  return new Response(new Uint8Array(sealed), { headers: { 'Content-Type': 'application/octet-stream' } });
};
