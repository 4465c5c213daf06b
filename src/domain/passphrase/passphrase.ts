/** How many words a suggested passphrase has. */
const suggestedWords = 6;

/** A number below `count`, each as likely as the other; nobody can foresee it. */
function drawn(count: number): number {
  // Numbers at the top of the range would make the first words likelier: they are drawn again.
  const range = 2 ** 32;
  const fair = range - (range % count);
  for (;;) {
    const [number = range] = crypto.getRandomValues(new Uint32Array(1));
    if (number < fair) return number % count;
  }
}

/** Six words of the list by chance: to be written down or said over the telephone. */
export function suggestedPassphrase(words: readonly string[]): string {
  return Array.from({ length: suggestedWords }, () => words[drawn(words.length)] ?? '').join(' ');
}

/** What a file is locked with: the words as chosen, however much room and how many lines they were typed over. */
export function tidyPassphrase(typed: string): string {
  return typed.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/**
 * What may have been meant by what was typed, the likeliest first. Room and lines never matter. Capitals and signs
 * between the words do matter in a passphrase of one's own; only where six plain words were typed, as in a suggested
 * one, are they passed over too: a telephone begins with a capital, a letter adds a comma. The very text comes last,
 * for a file that another program locked.
 */
export function readingsOfPassphrase(typed: string): string[] {
  const tidy = tidyPassphrase(typed);
  const plain = tidy
    .toLowerCase()
    .split(/[\s,.;:–-]+/)
    .filter(Boolean);
  const looksSuggested = plain.length === suggestedWords && plain.every((word) => /^[a-z]+$/.test(word));
  // Every reading costs a good second, so the likeliest comes first.
  return [...new Set([...(looksSuggested ? [plain.join(' ')] : []), tidy, typed])].filter(Boolean);
}
