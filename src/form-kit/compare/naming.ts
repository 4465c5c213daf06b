import type { AnyFieldTexts, FieldTexts } from '../fields/field';
import { ownTexts } from './in-words';
import { fieldsOf, identityOf, isObject, itemsOf, type Items } from './pairing';

/** How a place in a form's data is called. */
export interface Naming {
  /** For example "Iagttagelse 2: Dato". */
  label: string;
  /** The words of the field at the place, or of the list that the thing at the place stands in. */
  field: FieldTexts | undefined;
  /** What each of the two has there. */
  values: readonly unknown[];
}

interface Walk {
  /** What rows on the way are called: "Punkt 3", "Opgave 1". */
  rows: readonly string[];
  label: string | undefined;
  field: FieldTexts | undefined;
  texts: AnyFieldTexts;
  values: readonly unknown[];
}

/**
 * Names a place in the data that two documents of a form hold.
 * @param names what the user calls rows, by their id: answers may be kept under it
 * @param fallback said of a place that neither the form nor the user has a word for
 */
export function naming(
  path: readonly string[],
  texts: AnyFieldTexts,
  data: readonly unknown[],
  names: ReadonlyMap<string, string>,
  fallback: string,
): Naming {
  const start: Walk = { rows: [], label: undefined, field: undefined, texts, values: data };
  const { rows, label, field, values } = path.reduce<Walk>((walk, step) => next(walk, step, names), start);
  return { label: [rows.join(', '), label].filter(Boolean).join(': ') || fallback, field, values };
}

function next(walk: Walk, step: string, names: ReadonlyMap<string, string>): Walk {
  const lists = walk.values.map(itemsOf);
  if (lists.some(Boolean)) {
    const values = lists.map((items) => items?.get(step));
    const row = values.find(isObject);
    if (!row) return { ...walk, values };
    const texts = walk.field?.rows?.texts ?? {};
    const name = nameOfOwner(row, texts, names) ?? numbered(walk, lists, step);
    return { ...walk, rows: [...walk.rows, name], label: undefined, texts, values };
  }
  const field = ownTexts(walk.texts, step);
  return {
    ...walk,
    label: field?.label ?? names.get(step) ?? walk.label,
    field,
    texts: field?.parts ?? {},
    values: walk.values.map((value) => (isObject(value) ? fieldsOf(value).get(step) : undefined)),
  };
}

/** A row that has no id of its own is called after what it belongs to: its column, its criterion. */
function nameOfOwner(
  row: object,
  texts: AnyFieldTexts,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const identity = identityOf(row);
  if (!identity || identity.field === 'id') return undefined;
  const choices = ownTexts(texts, identity.field)?.choices ?? {};
  return Object.hasOwn(choices, identity.id) ? choices[identity.id] : names.get(identity.id);
}

/** "Punkt 3": the place is that of mine, and that in the file for what is only there. */
function numbered({ field }: Walk, lists: readonly (Items | undefined)[], key: string): string {
  const place = lists.map((items) => placeIn(items, key)).find((number) => number > 0) ?? 0;
  return `${field?.rows?.name ?? 'Række'} ${String(place)}`;
}

/** The place of a row among its own, counted from 1; 0 where it is not there. */
function placeIn(items: Items | undefined, key: string): number {
  return [...(items?.keys() ?? [])].indexOf(key) + 1;
}
