import type { Splitter } from './compounds';
import { isStopWord, stopWords } from './stop-words';
import { partMark, unmarked } from './terms';

/*
 * How a page's text is written for the full-text engine, so that it reads naturally again in an excerpt:
 * - words that say nothing become one sign each that the engine does not index, but keeps in the text;
 * - æ, ø, å become pairs whose second letter has an accent: the engine drops accents, so that it indexes ae, oe,
 *   aa, and the accent tells them from an "ae" that was one before;
 * - compounds get a mark between their parts: the engine then indexes the whole and each part.
 */
const letterPairs: readonly (readonly [letter: string, pair: string])[] = [
  ['æ', 'aë'],
  ['ø', 'oë'],
  ['å', 'aä'],
  ['Æ', 'Aë'],
  ['Ø', 'Oë'],
  ['Å', 'Aä'],
];

/** The first sign of Unicode's private area, where no text has signs of its own. */
const firstSign = 0xe000;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const signs: ReadonlyMap<string, string> = new Map(
  stopWords
    .flatMap((word) => [word, capitalised(word)])
    .map((word, at) => [word, String.fromCharCode(firstSign + at)]),
);
const wordsOfSigns: ReadonlyMap<string, string> = new Map([...signs].map(([word, sign]) => [sign, word]));

/** Shorter words are hardly compounds: "ordbog" is one of the shortest. */
const shortestCompound = 6;

/**
 * A text with the mark between the parts of its compounds. Where a part says nothing by itself ("under~retning")
 * nobody looks for the others.
 */
export function markCompounds(text: string, split: Splitter): string {
  return text.replace(/\p{Letter}+/gu, (word) => {
    if (word.length < shortestCompound) return word;
    const parts = split(word.toLowerCase());
    if (parts.some(isStopWord)) return word;
    let at = 0;
    return parts.map((part) => word.slice(at, (at += part.length))).join(partMark);
  });
}

/** A page's text as the full-text engine is to read it. */
export function forEngine(text: string, split: Splitter): string {
  const marked = markCompounds(
    text.replace(/\p{Letter}+/gu, (word) => signs.get(word) ?? word),
    split,
  );
  return letterPairs.reduce((all, [letter, pair]) => all.replaceAll(letter, pair), marked);
}

/** What the engine cut out of such a text, as readers are to see it. */
export function fromEngine(text: string): string {
  const lettered = letterPairs.reduce((all, [letter, pair]) => all.replaceAll(pair, letter), text);
  return unmarked(lettered).replace(/[\uE000-\uF8FF]/g, (sign) => wordsOfSigns.get(sign) ?? sign);
}
