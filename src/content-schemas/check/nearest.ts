import { closest, distance } from 'fastest-levenshtein';

/** A remedy that names the known word most like the found one, or lists the first known words. */
export function suggestion(found: string, known: readonly string[]): string {
  if (known.length === 0) return 'Der er endnu ingen at vælge imellem: opret den først.';
  const nearest = closest(found, known);
  if (distance(found, nearest) <= Math.max(2, found.length / 3)) return `Mente du "${nearest}"?`;
  return `Kendte: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`;
}
