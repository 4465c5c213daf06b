const danishLetters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A country code for Denmark in front of eight digits: +45 or 0045. */
const countryCode = /(?:\+|\b00)45[\s.-]*(?=\d)/g;

/** Spaces, dots and hyphens between digits: "33 17 33 33", "33.17.33.33", "33-17-33-33". */
const betweenDigits = /(\d)[\s.-]+(?=\d)/g;

/**
 * Text as it is compared, so that "Vagtlægen" and "vagtlaegen", "33 17 33 33" and "+45 33173333" are alike:
 * lower case, æ/ø/å as ae/oe/aa, no accents, digits joined.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøå]/g, (letter) => danishLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(countryCode, '')
    .replace(betweenDigits, '$1');
}

/** The words of a text, folded; what is neither letter nor digit parts them. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/**
 * The digits of a query that is a telephone number, whole or half typed: "33 17", "+45 33173333", "1813".
 * @returns undefined where the query holds anything else
 */
export function digitsOfNumberQuery(query: string): string | undefined {
  const folded = fold(query.trim());
  return /^\d{2,8}$/.test(folded) ? folded : undefined;
}
