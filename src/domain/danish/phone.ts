/**
 * A Danish number as people read it aloud and write it: pairs for eight digits, threes for six,
 * and the short numbers (112, 114, 1813) as they are.
 * @param digits the number as content holds it, digits only
 */
export function formatPhone(digits: string): string {
  if (digits.length === 8) return grouped(digits, 2);
  if (digits.length === 6) return grouped(digits, 3);
  return digits;
}

/**
 * The address that makes a telephone call the number. Without country code, because the short numbers
 * have none and every reader calls from Denmark.
 */
export function phoneHref(digits: string): string {
  return `tel:${digits.replace(/\D/g, '')}`;
}

/** Spaces are non-breaking: a number is never split over two lines. */
function grouped(digits: string, size: number): string {
  return (digits.match(new RegExp(`\\d{1,${String(size)}}`, 'g')) ?? [digits]).join('\u00a0');
}
