import { digitsOfNumberQuery } from '../../domain/danish/folding';
import type { SearchEntry } from '../../domain/search/entry';
import { fuse, type Ranking } from '../../domain/search/fusion';
import type { Named } from '../../domain/search/suggestions';
import { queryWords } from '../../domain/search/terms';
import { fullText, prepareEngine, type FoundText } from './engine';
import type { Segment } from './excerpt';
import { theNames, type Names } from './names';

/** What was found, ready to be shown. */
export interface Hit {
  entry: SearchEntry;
  /** Where its text says so, with the words searched for marked; empty where only its name does. */
  excerpt: readonly Segment[];
}

/** Everything found, best first; what is shown of each is fetched when it is to be seen. */
export interface Found {
  hits: readonly (() => Promise<Hit>)[];
  /** False where the full text could not be searched. */
  complete: boolean;
}

/** How much the names of things count beside what stands in the texts of pages. */
function weightOf(query: string, { sure }: Named): number {
  if (digitsOfNumberQuery(query) !== undefined) return 8;
  return sure ? 3 : 1;
}

/** With typing errors mended the engine finds what was meant; as typed, at best, words that begin alike. */
const asTypedOnly = 0.4;

interface Searched {
  words: string;
  weight: number;
}

function textQueries(query: string, mended: string): Searched[] {
  const typed = queryWords(query).join(' ');
  if (mended === typed || mended === '') return [{ words: typed, weight: 1 }];
  return [
    { words: mended, weight: 1 },
    { words: typed, weight: asTypedOnly },
  ];
}

/** The rankings of the engine; undefined where it cannot be had. */
async function searchTexts(queries: readonly Searched[]): Promise<readonly FoundText[][] | undefined> {
  try {
    return await Promise.all(queries.map(({ words }) => fullText(words)));
  } catch {
    return undefined;
  }
}

/** Fetches all that a search needs, names and engine side by side, for someone who is about to search. */
export function prepare(): void {
  prepareEngine();
  theNames().catch(() => undefined);
}

/**
 * Searches names and texts together.
 * @throws where not even the names can be fetched
 */
export async function search(query: string): Promise<Found> {
  prepare();
  const names: Names = await theNames();
  const named = names.find(query);
  const queries = textQueries(query, named.mended);
  const texts = await searchTexts(queries);
  const entries = new Map(named.entries.map((entry) => [entry.url, entry]));
  const cuts = new Map<string, FoundText>();
  const rankings: Ranking[] = [{ keys: [...entries.keys()], weight: weightOf(query, named) }];
  queries.forEach(({ weight }, at) => {
    const keys = (texts?.[at] ?? []).flatMap((text) => {
      const entry = names.byId.get(text.id);
      if (!entry) return [];
      entries.set(entry.url, entry);
      if (!cuts.has(entry.url)) cuts.set(entry.url, text);
      return [entry.url];
    });
    rankings.push({ keys, weight });
  });
  const hits = fuse(rankings).flatMap((url) => {
    const entry = entries.get(url);
    return entry ? [async () => ({ entry, excerpt: (await cuts.get(url)?.excerpt()) ?? [] })] : [];
  });
  return { hits, complete: texts !== undefined };
}
