import type { Person } from './person';

/** Shorter parts of a name are words of the language as well: "Bo", "Lo". */
const tellingLength = 3;

/**
 * The names of persons that stand in some texts, whole or in part, in the folder's order. A part counts as a word of
 * its own and with its capital: "Karens mål" names Karen, "hans mål" names no Hans.
 */
export function namesIn(texts: readonly string[], persons: readonly Person[]): string[] {
  const words = new Set(texts.flatMap(wordsIn).flatMap((word) => [word, word.replace(/s$/, '')]));
  const named = persons.filter(({ name }) =>
    wordsIn(name).some((part) => part.length >= tellingLength && words.has(part)),
  );
  return [...new Set(named.map(({ name }) => name.trim()))];
}

function wordsIn(text: string): string[] {
  return text.match(/\p{Lu}\p{L}+/gu) ?? [];
}
