/** A heading as plain text can show it: with a line of characters below, as long as the longest of its lines. */
export function underlined(heading: string, character: '=' | '-'): string {
  const longest = Math.max(...heading.split('\n').map((line) => line.length));
  return `${heading}\n${character.repeat(longest)}`;
}
