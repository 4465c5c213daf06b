/**
 * True where a text looks like a name and is more than initials: a word in small letters, or one too long to be initials.
 * "A.B.", "ÆØ", "a.b." and "Th. P." pass; "Anna", "Bo Li" and "MARIE" do not.
 */
export function isMoreThanInitials(text: string): boolean {
  const words = text.match(/\p{L}+\.?/gu) ?? [];
  return words.some((word) => {
    const letters = word.replace('.', '');
    const isShortened = word.endsWith('.') && letters.length <= 2;
    const hasSmallInside = /\p{L}\p{Ll}/u.test(letters);
    return letters.length > 4 || (hasSmallInside && !isShortened);
  });
}
