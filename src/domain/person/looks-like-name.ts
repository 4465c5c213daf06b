/** A word as a name is written: a capital, then small letters or a full stop; also with a hyphen. */
const capitalised = /^\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)*$/u;

/** Words that are written with a capital and are no names. */
const ordinary = new Set(
  `afdeling afsnit borger center deltager distrikt enhed gruppe kontaktperson koordinator leder medarbejder nr nummer
   rolle sag sagsbehandler sagsnummer socialcenter socialrådgiver svar team tovholder voksenenhed`.split(
    /\s+/,
  ),
);

const isNameLike = (word: string): boolean =>
  capitalised.test(word) && !ordinary.has(word.replace('.', '').toLocaleLowerCase('da'));

function wordsOf(text: string): string[] {
  return text.split(/[\s,;/()]+/).filter((word) => word !== '');
}

/** Whether a text holds a first name and a family name side by side: "Anna Holm", "Holm, Anna", "A. Holm". */
export function holdsFullName(text: string): boolean {
  const words = wordsOf(text).map(isNameLike);
  return words.some((is, at) => is && words[at + 1] === true);
}

/**
 * Whether a reference to a case looks like the name of someone: a full name, or a single name without any figure. Only
 * good enough for advice: no list of names is asked.
 */
export function looksLikeName(reference: string): boolean {
  const isSingle =
    !/\d/.test(reference) && wordsOf(reference).some((word) => isNameLike(word) && word.length > 2);
  return isSingle || holdsFullName(reference);
}
