import type { SentEntry } from '../../domain/network/changes';
import { isBlankPerson, personWithId, type Person } from '../../domain/person/person';
import type { MapGroup, MapRow, NetworkMap, SentRow } from './schema';
import { strayGroupName } from './texts';

/** Someone on the paper: a row with the words of its group and of its person. */
export interface ShownPerson extends SentEntry {
  contact: MapRow['contact'];
  /** Id in the folder. */
  person: string;
  mayShare: boolean;
  note: string;
}

/** A group on the paper, with its people. */
export interface ShownGroup {
  name: string;
  people: readonly ShownPerson[];
}

/** The map's groups, and one more for rows whose group is gone: it comes about when two versions are joined. */
export function groupsOf({ groups, rows }: Pick<NetworkMap, 'groups' | 'rows'>): readonly MapGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const stray = rows.find(({ group }) => !known.has(group));
  return stray ? [...groups, { id: stray.group, name: strayGroupName, hidden: false }] : groups;
}

/** The rows of a group; those of any unknown group stand in the stray one. */
export function rowsIn(group: MapGroup, { groups, rows }: Pick<NetworkMap, 'groups' | 'rows'>): MapRow[] {
  if (groups.some(({ id }) => id === group.id)) return rows.filter((row) => row.group === group.id);
  const known = new Set(groups.map(({ id }) => id));
  return rows.filter((row) => !known.has(row.group));
}

/** False for a row in which nothing was written: it is not on the map. */
function isStated({ role, contact, note }: MapRow, person: Person): boolean {
  return role.trim() !== '' || contact !== '' || note.trim() !== '' || !isBlankPerson(person);
}

const joined = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');

function shownPerson(row: MapRow, person: Person, group: string): ShownPerson {
  return {
    id: row.id,
    group,
    role: row.role.trim(),
    name: person.name.trim(),
    organisation: joined(person.organisation, person.unit),
    email: person.email.trim(),
    phone: person.phone.trim(),
    contact: row.contact,
    person: row.person,
    mayShare: row.mayShare,
    note: row.note.trim(),
  };
}

/** The groups that are not hidden, with those of whom something is stated. */
export function shownGroups(map: NetworkMap, persons: readonly Person[]): ShownGroup[] {
  return groupsOf(map)
    .filter(({ hidden }) => !hidden)
    .map((group) => ({
      name: group.name.trim(),
      people: rowsIn(group, map).flatMap((row) => {
        const person = personWithId(persons, row.person);
        return isStated(row, person) ? [shownPerson(row, person, group.name.trim())] : [];
      }),
    }));
}

/** Everyone on the paper, in order. */
export const shownPeople = (map: NetworkMap, persons: readonly Person[]): ShownPerson[] =>
  shownGroups(map, persons).flatMap(({ people }) => people);

/** The people as they are kept when the map is sent: what is needed to tell later what is new, and no notes. */
export function asSent(people: readonly ShownPerson[]): SentRow[] {
  return people.map(({ id, group, role, name, organisation, email, phone, contact, mayShare }) => {
    return { id, group, role, name, organisation, email, phone, contact, mayShare };
  });
}
