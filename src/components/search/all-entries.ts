import { getCollection, type CollectionEntry } from 'astro:content';
import { pageAddress, pageCollections, type PageCollection } from '../../content-schemas/page-address';
import { unsearched } from './searched';
import { publishedContacts } from '../content/contacts';

/** A line of the list from A to Å: a page, a number in force, or an old number. */
export interface ListEntry {
  title: string;
  href: string;
  kind: 'page' | 'contact' | 'withdrawn';
  /** The number, digits only: to call where it is in force. */
  phone?: string | undefined;
}

/** A letter with what begins with it. */
export interface LetterGroup {
  letter: string;
  entries: readonly ListEntry[];
}

async function pagesOf(collection: PageCollection): Promise<ListEntry[]> {
  const entries: CollectionEntry<PageCollection>[] = await getCollection(collection);
  return entries
    .map(({ id, data }): ListEntry => ({
      title: data.title,
      href: pageAddress(collection, id),
      kind: 'page',
    }))
    .filter(({ href }) => !unsearched.has(href));
}

async function numbers(): Promise<ListEntry[]> {
  const { live, withdrawn } = await publishedContacts();
  return [
    ...live.map(({ id, name, phone }): ListEntry => ({
      title: name,
      href: `/kontakt/#${id}`,
      kind: 'contact',
      phone,
    })),
    ...withdrawn.map(({ id, name, phone }): ListEntry => ({
      title: name,
      href: `/kontakt/gamle-numre/#${id}`,
      kind: 'withdrawn',
      phone,
    })),
  ];
}

/** Every page and every number of the site by first letter, in Danish order: Æ, Ø and Å come last. */
export async function entriesFromAToAa(): Promise<LetterGroup[]> {
  const entries = (await Promise.all([numbers(), ...pageCollections.map(pagesOf)])).flat();
  const { compare } = new Intl.Collator('da', { ignorePunctuation: true });
  const byLetter = Object.groupBy(
    entries.toSorted((one, other) => compare(one.title, other.title)),
    ({ title }) => (/\p{Letter}|\p{Number}/u.exec(title)?.[0] ?? '#').toUpperCase(),
  );
  return Object.entries(byLetter)
    .map(([letter, group]) => ({ letter, entries: group ?? [] }))
    .sort((one, other) => compare(one.letter, other.letter));
}
