import { fold, foldedWords } from '../danish/folding';
import { stem } from './danish-stem';
import { stopWords } from './stop-words';

/** Stands between the parts of a compound in texts for the indexes: "tavsheds~pligt". Readers never see it. */
export const partMark = '~';

/** A text without the marks in its compounds, as readers see it. */
export const unmarked = (text: string): string => text.replaceAll(partMark, '');

/** æ, ø and å as many type them who lack the keys: a, o and a. */
const bareLetters: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a' };
const bare = (text: string): string =>
  text.toLowerCase().replace(/[æøå]/g, (letter) => bareLetters[letter] ?? letter);

/** Words that say nothing, in both spellings. */
const silent: ReadonlySet<string> = new Set(stopWords.flatMap((word) => [fold(word), bare(word)]));

const saysSomething = (word: string): boolean => !silent.has(word);

const withStems = (words: readonly string[]): string[] => words.flatMap((word) => [word, stem(word)]);

const spellings = (text: string): string[] => {
  const both = [...foldedWords(text), ...foldedWords(bare(text))];
  return [...new Set(withStems(both.filter(saysSomething)))];
};

/**
 * Every form by which the words of a text are found: folded (æ as ae and as a), whole and without ending.
 * Words that say nothing are left out.
 */
export const termsOf = (text: string): string[] => spellings(unmarked(text));

/** The same for the parts of its compounds alone: "tavsheds~pligt" is found by "tavshed" and by "pligt". */
export function partTermsOf(text: string): string[] {
  const compounds = text.match(/[\p{Letter}\p{Number}]+(?:~[\p{Letter}\p{Number}]+)+/gu) ?? [];
  return spellings(compounds.join(' ').replaceAll(partMark, ' '));
}

/** The words of a query that say something, folded; all of its words where none does. */
export function queryWords(query: string): string[] {
  const words = foldedWords(query);
  const telling = words.filter(saysSomething);
  return [...new Set(telling.length > 0 ? telling : words)];
}
