import MiniSearch, { type SearchOptions } from 'minisearch';
import { digitsOfNumberQuery, foldedWords } from '../danish/folding';
import { ownNumber, type SearchEntry } from './entry';
import { leadWithBoth } from './lead';
import { partTermsOf, queryWords, termsOf, unmarked } from './terms';
import { forms, understanding } from './understanding';

/** What the names of things say to a query. */
export interface Named {
  /** Best first. */
  entries: readonly SearchEntry[];
  /** Whether something is called by all words of the query, typing errors mended, and none was guessed. */
  sure: boolean;
  /** The query in words that the site knows, typing errors mended. */
  mended: string;
}

/** An index of what everything on the site is called. */
export interface Suggestions {
  /** What a query may mean: whose number it is, or what is called so. */
  find(query: string): Named;
}

const fields = ['title', 'words', 'headings', 'parts'] as const;
const boost = { title: 5, words: 4, headings: 1.5, parts: 1 };

/** Who can be called stands before what can be read, a word explained behind the page that it leads to. */
const weight: Readonly<Record<SearchEntry['kind'], number>> = {
  page: 1,
  contact: 1.3,
  term: 0.6,
  law: 0.6,
  withdrawn: 0.25,
};

/** How much more an entry counts that has the whole query as its name, or as one of its everyday words. */
const namedSo = 4;
const alsoNamedSo = 2.5;

const asTyped: SearchOptions = { tokenize: (text) => [text], processTerm: (term) => term };

/** Where fewer things are called by all words of a query, those called by some of them follow. */
const few = 3;

function textOf(entry: SearchEntry, field: string): string {
  const { title, short = '', words = '', headings = '', phone = '', old = '' } = entry;
  if (field === 'words') return `${words} | ${phone} | ${old}`;
  if (field === 'headings') return headings;
  return field === 'title' ? `${title} | ${short}` : [title, words, headings].join(' | ');
}

/** A name or a query without regard to spelling and signs. */
const plainly = (name: string): string => foldedWords(unmarked(name)).join(' ');

function exactness({ title, short = '', words = '' }: SearchEntry, whole: string): number {
  if ([title, short].map(plainly).includes(whole)) return namedSo;
  return words.split(',').map(plainly).includes(whole) ? alsoNamedSo : 1;
}

/** Numbers that begin with what is typed: exactly that one first, numbers in force before old ones. */
function numbersBeginning(entries: readonly SearchEntry[], digits: string): SearchEntry[] {
  const rank = (entry: SearchEntry): number =>
    (ownNumber(entry) === digits ? 0 : 2) + (entry.kind === 'withdrawn' ? 1 : 0);
  return entries
    .filter((entry) => ownNumber(entry).startsWith(digits))
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Indexes entries, in the browser as well as in tests; some hundred take a few milliseconds. */
export function suggestionsOf(entries: readonly SearchEntry[]): Suggestions {
  const index = new MiniSearch<{ id: number; entry: SearchEntry }>({
    fields: [...fields],
    extractField: ({ id, entry }, field) => (field === 'id' ? id : textOf(entry, field)) as string,
    tokenize: (text, field) => (field === 'parts' ? partTermsOf(text) : termsOf(text)),
    processTerm: (term) => term,
    searchOptions: {
      ...asTyped,
      boost,
      boostDocument: (id: number) => weight[entries[id]?.kind ?? 'page'],
    },
  });
  index.addAll(entries.map((entry, id) => ({ id, entry })));

  const understand = understanding(index);

  const ranked = (words: readonly string[], combineWith: 'AND' | 'OR', query: string): SearchEntry[] => {
    const whole = plainly(query);
    const found = index
      .search({ combineWith, queries: words.map(forms) })
      .flatMap(({ id, score }) => {
        const entry = entries[id as number];
        if (!entry) return [];
        return [{ entry, score: score * exactness(entry, whole) }];
      })
      .toSorted((one, other) => other.score - one.score);
    return leadWithBoth(found).map(({ entry }) => entry);
  };

  return {
    find(query) {
      const understood = queryWords(query).map(understand);
      const words = understood.flatMap((word) => word.words);
      const all = ranked(words, 'AND', query);
      const some = all.length < few ? ranked(words, 'OR', query) : [];
      const digits = digitsOfNumberQuery(query);
      const numbers = digits === undefined ? [] : numbersBeginning(entries, digits);
      const entriesFound = [...new Set([...numbers, ...all, ...some])];
      return {
        entries: entriesFound,
        sure: all.length > 0 && understood.every((word) => word.sure),
        mended: words.join(' '),
      };
    },
  };
}
