/**
 * How much a file may hold. A folder of 200 documents stays below a fifth of it; what goes beyond would stop the page
 * for seconds, or was made to.
 */
export const bounds = {
  /** Length of a file, in bytes or characters. */
  file: 5_000_000,
  /** Length of one document, and of all persons together, in characters as they are saved: some 150 pages. */
  document: 500_000,
  /** Length of one text, in characters: some 40 pages. */
  text: 100_000,
  /** Entries of one list: documents, persons, rows of a form. So many are drawn within a second. */
  list: 500,
  /** Lists and objects within one another; forms use up to ten. */
  depth: 20,
  /** Texts, numbers, lists and objects in all. */
  values: 200_000,
} as const;

/** What a file has too much of; undefined where it keeps to {@link bounds}. */
type Excess = 'size' | 'depth' | undefined;

/** Measures a folder as it was read from a file, before anything walks through it by recursion. */
export function excessOf(folder: object): Excess {
  let level: unknown[] = [folder];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > bounds.depth) return 'depth';
    values += level.length;
    if (values > bounds.values || level.some(isTooLong)) return 'size';
    level = level.flatMap(valuesIn);
  }
  const parts = Object.entries(folder).flatMap(([key, value]: [string, unknown]) =>
    key === 'documents' ? valuesIn(value) : [value],
  );
  return parts.some((part) => JSON.stringify(part).length > bounds.document) ? 'size' : undefined;
}

function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function isTooLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > bounds.text;
  return Array.isArray(value) && value.length > bounds.list;
}

/** True where two entries of one list, however deep, go by the same id: a change to one would change the other. */
export function hasDoubledIds(value: unknown): boolean {
  const inner = valuesIn(value);
  if (inner.some(hasDoubledIds)) return true;
  const ids = Array.isArray(value) ? inner.flatMap(idOf) : [];
  return new Set(ids).size < ids.length;
}

function idOf(entry: unknown): string[] {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? [entry.id]
    : [];
}
