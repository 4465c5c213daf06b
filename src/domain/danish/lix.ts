/** How hard a text is to read. */
export interface Readability {
  words: number;
  sentences: number;
  /** Words of seven letters or more. */
  longWords: number;
  /** Words a sentence plus long words in percent, rounded. */
  lix: number;
}

const longWordLetters = 7;

/**
 * Björnsson's LIX of a running text. A sentence ends at `.`, `!`, `?` or `:` and at a line's end, so that
 * each item of a list counts as a sentence. Numbers are no words. An empty text has LIX 0.
 */
export function readability(text: string): Readability {
  const sentences = text
    .split(/[.!?:]+(?=\s|$)|\n+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const longWords = words.filter((word) => word.length >= longWordLetters).length;
  const lix =
    words.length === 0 ? 0 : Math.round(words.length / sentences.length + (100 * longWords) / words.length);
  return { words: words.length, sentences: sentences.length, longWords, lix };
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}
