import { personWithId, type Person } from '../../domain/person/person';
import { groupsOf, rowsIn } from './people';
import type { MapRow, NetworkMap } from './schema';

const details = ['name', 'organisation', 'email', 'phone'] as const;

/** A row as it is filled in: what the map says of someone, and what the folder says, side by side. */
export type PersonRow = MapRow & Pick<Person, (typeof details)[number]>;

/** The row with the details of its person. */
export function personRow(row: MapRow, persons: readonly Person[]): PersonRow {
  const { name, organisation, email, phone } = personWithId(persons, row.person);
  return { ...row, name, organisation, email, phone };
}

function mapRow({ id, group, role, person, contact, mayShare, note }: PersonRow): MapRow {
  return { id, group, role, person, contact, mayShare, note };
}

/** What is different after rows were filled in. */
export interface Written {
  rows: readonly MapRow[];
  /** The same as before where only persons changed. */
  rowsChanged: boolean;
  persons: readonly Person[];
  /** Ids of the rows that went to another group. */
  moved: readonly string[];
}

/**
 * Rows of a group that were filled in, parted again: what the map keeps, and the persons of whom something else is
 * now stated. Rows whose group was changed go to the end of that group.
 */
export function written(
  groupId: string,
  filled: readonly PersonRow[],
  map: NetworkMap,
  known: readonly Person[],
): Written {
  const groups = groupsOf(map);
  const before = new Map(map.rows.map(({ id, group }) => [id, group]));
  const goesAway = ({ id, group }: MapRow): boolean =>
    group !== groupId && group !== before.get(id) && groups.some((other) => other.id === group);
  const all = filled.map(mapRow);
  const rows = groups.flatMap((group) => [
    ...(group.id === groupId ? all.filter((row) => !goesAway(row)) : rowsIn(group, map)),
    ...all.filter((row) => goesAway(row) && row.group === group.id),
  ]);
  const persons = filled.flatMap((row) => {
    const before = personWithId(known, row.person);
    const now = { ...before, ...Object.fromEntries(details.map((detail) => [detail, row[detail]])) };
    return details.some((detail) => before[detail] !== row[detail]) ? [now] : [];
  });
  return {
    rows,
    rowsChanged: JSON.stringify(rows) !== JSON.stringify(map.rows),
    persons,
    moved: all.filter(goesAway).map(({ id }) => id),
  };
}
