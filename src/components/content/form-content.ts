import { getCollection } from 'astro:content';
import { pageAddress } from '../../content-schemas/page-address';
import { groupContacts } from '../../domain/contact/grouping';
import type { Contact } from '../../domain/contact/contact';
import { situationLabels } from '../../domain/contact/labels';
import type { FormContact, FormContent } from '../../form-kit/define-form';
import { byOrder } from './by-order';
import { publishedContacts } from './contacts';

/**
 * What forms may know of `content/`: the signs and points to tick, the open contacts that have a number, the pages of
 * all forms, and the address of the site.
 */
export async function formContent(): Promise<FormContent> {
  const forms = (await getCollection('forms')).sort(byOrder);
  const signs = (await getCollection('signs')).sort(byOrder);
  const inOrder = (await getCollection('checklists')).sort(byOrder);
  const checklists = Map.groupBy(inOrder, ({ data }) => data.form);
  const { live } = await publishedContacts();
  const byUrgency = groupContacts(live).flatMap(({ places }) => places.flatMap(({ contacts }) => contacts));
  return {
    forms: Object.fromEntries(
      forms.map(({ id, data }) => [data.form, { title: data.title, href: pageAddress('forms', id) }]),
    ),
    signs: Object.fromEntries(signs.map(({ id, data }) => [id, data.formLabel])),
    checklists: Object.fromEntries(
      [...checklists].map(([form, lists]) => [
        form,
        lists.map(({ data: { title, points } }) => ({
          title,
          points: Object.fromEntries(points.map(({ id, text }) => [id, text])),
        })),
      ]),
    ),
    contacts: Object.fromEntries(byUrgency.flatMap(formContact)),
    site: import.meta.env.SITE,
  };
}

function formContact({ id, name, phone, purpose, urgency, situations }: Contact): [string, FormContact][] {
  if (phone === undefined) return [];
  const [first] = situations;
  const label = first === undefined ? '' : situationLabels[first];
  const situation = label !== '' && urgency === 'soon' ? `${label}, når det ikke haster` : label;
  return [[id, { name, phone, situation, purpose, emergency: urgency === 'emergency' }]];
}
