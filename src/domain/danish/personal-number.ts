/** A Danish personal number (CPR): six digits of a date, then four, with or without a hyphen or space. */
const pattern = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/;

/**
 * True where a text holds what looks like a personal number. Modulus 11 is not asked for: some valid numbers fail it.
 */
export function holdsPersonalNumber(text: string): boolean {
  return pattern.test(text);
}
