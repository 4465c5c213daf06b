/** Things of a list by what they are known by: rows by their id, ticks and ids of persons by themselves. */
export type Items = ReadonlyMap<string, unknown>;

/** How two pieces of data stand to one another, and so how they are compared. */
export type Pairing =
  | { kind: 'same' }
  | { kind: 'lists'; mine: Items; theirs: Items }
  /** Two objects, by the names of their fields. */
  | { kind: 'objects'; mine: Items; theirs: Items }
  /** Anything else: the one or the other. */
  | { kind: 'values' };

/** Pairs two pieces of data. Lists whose things are not known one by one are taken as a whole. */
export function pairing(mine: unknown, theirs: unknown): Pairing {
  if (isSame(mine, theirs)) return { kind: 'same' };
  const lists = [itemsOf(mine), itemsOf(theirs)] as const;
  if (lists[0] && lists[1]) return { kind: 'lists', mine: lists[0], theirs: lists[1] };
  if (isObject(mine) && isObject(theirs))
    return { kind: 'objects', mine: fieldsOf(mine), theirs: fieldsOf(theirs) };
  return { kind: 'values' };
}

/** The things of a list; undefined for what is no list, or holds something unknown or the same twice. */
export function itemsOf(value: unknown): Items | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of value as unknown[]) {
    const key = keyOf(item);
    if (key === undefined) return undefined;
    items.set(key, item);
  }
  return items.size === value.length ? items : undefined;
}

/** An object's fields. A map, since a file may name a field like a part of every object. */
export function fieldsOf(object: object): Items {
  return new Map(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where two pieces of data say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, place) => isSame(value, other[place]));
  if (!isObject(one) || !isObject(other)) return false;
  const [fields, others] = [fieldsOf(one), fieldsOf(other)];
  return fields.size === others.size && [...fields].every(([name, value]) => isSame(value, others.get(name)));
}

/**
 * What things of a list are known by: an id of their own, or that of what they belong to, such as the column that a
 * cell stands in or the criterion that is judged.
 */
const identities = ['id', 'column', 'criterion'];

/** By which of its fields a thing of a list is known, and the id there; undefined where it has none. */
export function identityOf(item: object): { field: string; id: string } | undefined {
  const fields = fieldsOf(item);
  for (const field of identities) {
    const id = fields.get(field);
    if (typeof id === 'string' && id !== '') return { field, id };
  }
  return undefined;
}

function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  return isObject(item) ? identityOf(item)?.id : undefined;
}
