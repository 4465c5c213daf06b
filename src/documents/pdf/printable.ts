/**
 * Letters without a shape of their own that come along when text is pasted: soft hyphens, zero-width spaces and
 * joiners, marks of writing direction, variation selectors, control characters.
 */
const shapeless = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\p{Cc}]/gu;

/**
 * The text as it can be set: letters in their composed form (an å typed as a with a ring becomes one letter), every
 * kind of line break as one, every run of spaces as one, nothing that has no shape. Words stay as they are.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .split('\n')
    .map(printableLine)
    .join('\n')
    .trim();
}

function printableLine(line: string): string {
  return line
    .replace(/[\t\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(shapeless, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
}
