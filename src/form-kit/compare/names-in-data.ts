import { fieldsOf } from './pairing';

/** Fields in which users name rows that other answers refer to: columns, groups, points of an agenda. */
const nameFields = ['name', 'label', 'title', 'topic'];

/** What the user calls the rows of some data, by their id; the first name that is found for an id holds. */
export function namesIn(values: readonly unknown[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const fields = fieldsOf(value);
    const id = fields.get('id');
    const name = nameFields.map((field) => fields.get(field)).find(isStated);
    if (isStated(id) && name !== undefined && !names.has(id)) names.set(id, name);
    fields.forEach(visit);
  };
  values.forEach(visit);
  return names;
}

function isStated(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
