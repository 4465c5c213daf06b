import { withPerson, type Person } from '../../domain/person/person';
import type { Folder, FolderDocument } from '../folder/folder';

/** The documents that name a person, in any of their answers. */
export function documentsNaming(folder: Folder, id: string): FolderDocument[] {
  return folder.documents.filter((document) => holds(document.data, id));
}

/** The folder with persons put in, each in the place of the one with the same id, or at the end. */
export function withPersons(folder: Folder, persons: readonly Person[]): Folder {
  return { ...folder, persons: persons.reduce<readonly Person[]>(withPerson, folder.persons) };
}

/** The folder without a person whom no document names. */
export function withoutPerson(folder: Folder, id: string): Folder {
  return { ...folder, persons: folder.persons.filter((person) => person.id !== id) };
}

/**
 * The folder with two entries about the same person made one: the dropped entry is gone, and every document that named
 * it names the kept one instead. Ids are random, so that a text equal to one is nothing else.
 * @param person what is now said of the kept entry
 */
export function withPersonMerged(folder: Folder, keepId: string, dropId: string, person: Person): Folder {
  const documents = folder.documents.map((document) => {
    const data = renamed(document.data, dropId, keepId);
    return data === document.data ? document : { ...document, data };
  });
  const persons = folder.persons.filter(({ id }) => id !== dropId);
  return withPersons({ persons, documents }, [{ ...person, id: keepId }]);
}

function holds(data: unknown, id: string): boolean {
  if (data === id) return true;
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, inner]: [string, unknown]) => key === id || holds(inner, id));
}

/** The same value where it does not hold the id, so that untouched documents stay what they are. */
function renamed(data: unknown, from: string, to: string): unknown {
  if (data === from) return to;
  if (typeof data !== 'object' || data === null || !holds(data, from)) return data;
  if (Array.isArray(data))
    return once(
      data.map((inner) => renamed(inner, from, to)),
      to,
    );
  const entries = Object.entries(data).map(
    ([key, inner]: [string, unknown]) => [key, renamed(inner, from, to)] as const,
  );
  // Answers kept by person: those of the kept entry stand where both have some.
  const kept = entries.filter(([key]) => key !== from);
  const moved = entries.filter(([key]) => key === from && !Object.hasOwn(data, to));
  return Object.fromEntries([...kept, ...moved.map(([, inner]) => [to, inner] as const)]);
}

/** A list names a person once. */
function once(list: readonly unknown[], id: string): unknown[] {
  return list.filter((inner, place) => inner !== id || list.indexOf(id) === place);
}
