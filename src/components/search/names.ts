import type { SearchEntry } from '../../domain/search/entry';
import { suggestionsOf, type Suggestions } from '../../domain/search/suggestions';
import { suggestionsAddress } from './searched';

/** What everything on the site is called, to be searched, and the pages by the full-text engine's name. */
export interface Names extends Suggestions {
  byId: ReadonlyMap<string, SearchEntry>;
}

let names: Promise<Names> | undefined;

async function fetchNames(): Promise<Names> {
  const entries = (await (await fetch(suggestionsAddress)).json()) as SearchEntry[];
  const byId = new Map(entries.flatMap((entry) => (entry.id === undefined ? [] : [[entry.id, entry]])));
  return { ...suggestionsOf(entries), byId };
}

/**
 * The names, fetched once.
 * @throws where they cannot be fetched; the next call tries again
 */
export async function theNames(): Promise<Names> {
  names ??= fetchNames();
  try {
    return await names;
  } catch (cause) {
    names = undefined;
    throw cause;
  }
}
