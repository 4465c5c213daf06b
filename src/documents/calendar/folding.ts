/** The longest line that the standard allows, in octets without the line break. */
const longestLine = 75;

/**
 * An iCalendar text with long lines folded as RFC 5545 wants it: counted in octets of UTF-8, never through a letter.
 * ts-ics counts letters, and a line with many æ, ø and å becomes too long.
 */
export function folded(calendar: string): string {
  return calendar.replaceAll('\r\n ', '').split('\r\n').flatMap(foldedLine).join('\r\n');
}

function foldedLine(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current];
}
