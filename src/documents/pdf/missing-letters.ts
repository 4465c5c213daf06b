import { printable } from './printable';

/** The letters of these texts that are not among those the font has, each once, in the order they occur. */
export function missingFrom(texts: readonly string[], hasLetter: (letter: string) => boolean): string[] {
  const missing = new Set<string>();
  for (const text of texts) {
    for (const letter of wholeLetters(printable(text).replaceAll('\n', ''))) {
      if (!hasLetter(letter)) missing.add(letter);
    }
  }
  return [...missing];
}

/** What a reader takes for one letter, so that a flag or a letter with marks is named whole. */
function wholeLetters(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('da', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}
