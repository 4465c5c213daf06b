import { printable } from './pdf/printable';

/** The words of these texts in order, however they are spaced or broken: what must be the same in every rendering. */
export function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => printable(text).split(/\s+/)).filter((word) => word !== '');
}
