import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { byOrder } from './by-order';
import { pageAddress } from '../../content-schemas/page-address';

/** A link with its text: a step of the breadcrumbs, an entry of a menu. */
export interface PageLink {
  label: string;
  href: string;
}

/** Where a guide is on the site. */
export const addressOf = (guideId: string): string => pageAddress('guides', guideId);

/**
 * The guide that holds the words of a page with an Astro file of its own.
 * @throws where the editors have not written it
 */
export async function guideFor(id: string): Promise<CollectionEntry<'guides'>> {
  const guide = await getEntry('guides', id);
  if (!guide) throw new Error(`Siden ${addressOf(id)} mangler sin tekst: opret content/guides/${id}.mdx`);
  return guide;
}

/** What a guide is called where there is little room. */
export const shortNameOf = ({ data }: CollectionEntry<'guides'>): string => data.shortTitle ?? data.title;

/** The guides directly below an address, for example the start pages below `start`, in their order. */
export async function guidesBelow(folder: string): Promise<CollectionEntry<'guides'>[]> {
  const below = await getCollection('guides', ({ id }) => id.startsWith(`${folder}/`));
  return below.sort(byOrder);
}

/** The way down to a page from the front page, without the page itself; steps that are no page are left out. */
export async function breadcrumbsTo(address: string): Promise<PageLink[]> {
  const parts = address.split('/').filter(Boolean);
  const parents = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
  const guides = new Map((await getCollection('guides')).map((guide) => [guide.id, guide]));
  const steps = parents
    .map((id) => guides.get(id))
    .filter((guide) => guide !== undefined)
    .map((guide) => ({ label: shortNameOf(guide), href: addressOf(guide.id) }));
  return [{ label: 'Forside', href: '/' }, ...steps];
}
