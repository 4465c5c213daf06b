import { getEntry, type CollectionEntry } from 'astro:content';

/** The source with this id. @throws where `content/sources.yaml` has none */
export async function sourceWithId(id: string): Promise<CollectionEntry<'sources'>> {
  const source = await getEntry('sources', id);
  if (!source) throw new Error(`Kilden »${id}« findes ikke i content/sources.yaml`);
  return source;
}
