import { getCollection } from 'astro:content';
import type { FormContent } from '../../form-kit/define-form';
import { publishedContacts } from '../contact/published';

/** What forms may know of `content/`: the signs to tick, and the open contacts that have a number. */
export async function formContent(): Promise<FormContent> {
  const signs = (await getCollection('signs')).sort((one, other) => one.data.order - other.data.order);
  const { live } = await publishedContacts();
  return {
    signs: Object.fromEntries(signs.map(({ id, data }) => [id, data.formLabel])),
    contacts: Object.fromEntries(
      live.flatMap(({ id, name, phone }) => (phone === undefined ? [] : [[id, { name, phone }]])),
    ),
  };
}
