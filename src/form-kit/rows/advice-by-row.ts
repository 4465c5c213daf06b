import type { Advice } from '../fields/field';

/** A form's advice sorted by the rows of one list, in one walk; `path` is the list's. Rows without advice are missing. */
export function adviceByRow(advice: readonly Advice[], path: string): ReadonlyMap<string, readonly Advice[]> {
  const start = path.length + 1;
  const byRow = new Map<string, Advice[]>();
  for (const one of advice) {
    const end = one.path.indexOf('.', start);
    if (end < 0 || !one.path.startsWith(`${path}.`)) continue;
    const row = one.path.slice(start, end);
    byRow.set(row, [...(byRow.get(row) ?? []), one]);
  }
  return byRow;
}

/** What a row gets that has no advice: always the same list, so that it is not taken for news. */
export const noAdvice: readonly Advice[] = [];
