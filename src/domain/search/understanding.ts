import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import { stem } from './danish-stem';

/** What a word of a query is taken for. */
export interface Understood {
  /** Words that the index knows; the word itself where it knows none. */
  words: readonly string[];
  /** False where only a part of the word is known, or nothing. */
  sure: boolean;
}

/** How many letters may be wrong in a word: none in a short one, where most other words are near. */
const errorsIn = (word: string): number => (word.length < 5 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

const shortestPart = 3;

/** Letters of a known word with which an unknown compound begins: fewer begin too many others. */
const shortestBeginning = 5;

/** A word and what it is a form of, whole or begun. */
export const forms = (word: string): Query => ({
  combineWith: 'OR',
  queries: [
    { queries: [word], prefix: word.length > 1 },
    { queries: [stem(word)], prefix: stem(word).length > 3 },
  ],
});

/**
 * Reads the words of queries by what an index knows: as typed, with typing errors mended, or taken apart.
 * @param index holds folded words with and without their endings, and takes those of a query as they are
 */
export function understanding(index: MiniSearch): (word: string) => Understood {
  const isBegun = (word: string): boolean => index.search(forms(word)).length > 0;
  const isWhole = (word: string): boolean =>
    index.search({ queries: [word, stem(word)], combineWith: 'OR' }).length > 0;

  /** Cuts a word, with as long a first part as there can be. */
  const cuts = (word: string, shortest: number): (readonly [string, string])[] =>
    Array.from({ length: Math.max(0, word.length - shortestPart - shortest + 1) }, (_, at) => {
      const place = word.length - shortestPart - at;
      return [word.slice(0, place), word.slice(place)];
    });

  const mended = (word: string): string | undefined => {
    for (let fuzzy = 1; fuzzy <= errorsIn(word); fuzzy += 1) {
      const [best] = index.search({ queries: [word], fuzzy, prefix: false });
      // The form with its ending, rather than what is left without.
      if (best) return best.terms.toSorted((one, other) => other.length - one.length)[0];
    }
    return undefined;
  };

  return (word) => {
    if (isBegun(word)) return { words: [word], sure: true };
    const meant = mended(word);
    if (meant !== undefined) return { words: [meant], sure: true };
    // A compound that the site does not have: "nabostøj" of "nabo" and "støj", "selvmordsforsøg" of "selvmords".
    const both = cuts(word, shortestPart).find((parts) => parts.every(isWhole));
    if (both) return { words: both, sure: true };
    const beginning = cuts(word, shortestBeginning).find(([first]) => isWhole(first));
    return { words: [beginning?.[0] ?? word], sure: false };
  };
}
