import { holdsPersonalNumber } from '../../domain/danish/personal-number';
import type { Advice } from '../fields/field';

/** What was looked through and holds none. Answers are never changed in place: with each key, nearly all are the same. */
const harmless = new WeakSet<object>();

/** Advice for every text, however deep, that looks as if it held a personal number: no form asks for one. */
export function personalNumberAdvice(value: unknown, path = ''): Advice[] {
  if (typeof value === 'string') {
    if (!holdsPersonalNumber(value)) return [];
    return [
      {
        path,
        message: 'Her står noget, der ligner et CPR-nummer. Slet det, hvis modtageren ikke skal bruge det.',
      },
    ];
  }
  if (typeof value !== 'object' || value === null || harmless.has(value)) return [];
  const found = Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    personalNumberAdvice(
      inner,
      [path, Array.isArray(value) ? rowKey(inner, key) : key].filter(Boolean).join('.'),
    ),
  );
  if (found.length === 0) harmless.add(value);
  return found;
}

/** Rows are addressed by their id, not by their place. */
function rowKey(row: unknown, place: string): string {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
    ? row.id
    : place;
}
