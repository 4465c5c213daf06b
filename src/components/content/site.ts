import { getEntry, type CollectionEntry } from 'astro:content';

/** Who is behind the site, as `content/site.yaml` says it. */
export async function site(): Promise<CollectionEntry<'site'>['data']> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml mangler en række med id: site');
  return entry.data;
}
