import { pageAddress, pageCollections } from '../content-schemas/page-address';
import { collectionShapes } from '../content-schemas/collections';
import { readCollection } from '../content-schemas/read';
import { placeOf } from '../domain/contact/labels';
import { publishable } from '../domain/contact/publishable';
import type { SearchEntry } from '../domain/search/entry';
import type { BuiltPage } from './search-pages';

/** What editors wrote of a page to have it found. */
export interface Written {
  /** What menus call it, where that is another name. */
  short?: string | undefined;
  /** Everyday words, parted by commas. */
  words: string;
}

/** What editors wrote of each page, by its address. */
export type WrittenOfPages = ReadonlyMap<string, Written>;

const listed = (words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== '').join(', ');

/** What editors wrote of pages; with an offer's everyday words its abbreviation and the rules it stands on. */
export function writtenIn(content: string): WrittenOfPages {
  const { schema: lawSchema, ...laws } = collectionShapes.laws;
  const lawNames = new Map(
    readCollection(content, { ...laws, schema: lawSchema }).map(({ id, data }) => [
      id,
      lawSchema.parse(data).today,
    ]),
  );
  return new Map(
    pageCollections.flatMap((name) => {
      const { schema, ...shape } = collectionShapes[name];
      return readCollection(content, { ...shape, schema }).map(({ id, data }): [string, Written] => {
        const page = schema.parse(data);
        const abbreviation = 'abbreviation' in page ? page.abbreviation : undefined;
        const rules = 'laws' in page ? page.laws.map((law) => lawNames.get(law)) : [];
        const short = 'shortTitle' in page ? page.shortTitle : undefined;
        return [pageAddress(name, id), { short, words: listed([abbreviation, ...page.keywords, ...rules]) }];
      });
    }),
  );
}

/** The built pages as entries. */
export function pageEntries(pages: readonly BuiltPage[], written: WrittenOfPages): SearchEntry[] {
  return pages.map(({ url, title, headings }) => ({
    kind: 'page',
    url,
    title,
    ...written.get(url),
    headings: headings.join(' | '),
  }));
}

/** Numbers in force and old ones; those for contact persons are left out by `publishable`. */
export function contactEntries(content: string): SearchEntry[] {
  const shape = collectionShapes.contacts;
  const { live, withdrawn } = publishable(
    readCollection(content, shape).map(({ data }) => shape.schema.parse(data)),
  );
  return [
    ...live.map(({ id, name, phone, purpose, keywords, ...place }): SearchEntry => ({
      kind: 'contact',
      url: `/kontakt/#${id}`,
      title: name,
      words: listed([...keywords, placeOf(place)]),
      phone,
      about: purpose,
    })),
    ...withdrawn.map(({ id, name, phone, successor, replacement, ...contact }): SearchEntry => ({
      kind: 'withdrawn',
      url: `/kontakt/gamle-numre/#${id}`,
      title: name,
      words: listed([...contact.keywords, contact.email, contact.address, contact.web]),
      old: phone,
      phone: successor?.phone,
      successor: successor?.name,
      about: replacement,
    })),
  ];
}

/** Words explained and rules of law: today's name, the old one, abbreviations. */
export function referenceEntries(content: string): SearchEntry[] {
  const terms = collectionShapes.glossary;
  const laws = collectionShapes.laws;
  return [
    ...readCollection(content, terms).map(({ id, data }): SearchEntry => {
      const { term, abbreviation, synonyms } = terms.schema.parse(data);
      return { kind: 'term', url: `/ordbog/#${id}`, title: term, words: listed([abbreviation, ...synonyms]) };
    }),
    ...readCollection(content, laws).map(({ id, data }): SearchEntry => {
      const { today, old } = laws.schema.parse(data);
      return { kind: 'law', url: `/lov/#${id}`, title: today, words: listed([old]) };
    }),
  ];
}
