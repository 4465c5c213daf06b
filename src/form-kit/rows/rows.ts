/** Anything that stands in a list of rows: known by its id, whatever its place. */
export interface Row {
  id: string;
}

/** The rows with one put in the place of the one with the same id. */
export function withRow<R extends Row>(rows: readonly R[], row: R): R[] {
  return rows.map((other) => (other.id === row.id ? row : other));
}

/** The rows without one. */
export function withoutRow<R extends Row>(rows: readonly R[], id: string): R[] {
  return rows.filter((row) => row.id !== id);
}

/** The rows with a copy, under a new id, right after the original. */
export function withCopy<R extends Row>(rows: readonly R[], id: string, newId: string): R[] {
  return rows.flatMap((row) => (row.id === id ? [row, { ...row, id: newId }] : [row]));
}

/**
 * The rows with one moved to a place, counted from 0; a place outside the list is taken as its nearest end.
 * Rows that do not hold the id come back unchanged.
 */
export function withMoved<R extends Row>(rows: readonly R[], id: string, place: number): R[] {
  const row = rows.find((other) => other.id === id);
  if (!row) return [...rows];
  const rest = withoutRow(rows, id);
  const at = Math.min(Math.max(Math.trunc(place), 0), rest.length);
  return [...rest.slice(0, at), row, ...rest.slice(at)];
}
