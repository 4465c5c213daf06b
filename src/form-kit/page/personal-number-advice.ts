import { holdsPersonalNumber } from '../../domain/danish/personal-number';
import type { Advice } from '../fields/field';

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
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    personalNumberAdvice(
      inner,
      [path, Array.isArray(value) ? rowKey(inner, key) : key].filter(Boolean).join('.'),
    ),
  );
}

/** Rows are addressed by their id, not by their place. */
function rowKey(row: unknown, place: string): string {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
    ? row.id
    : place;
}
