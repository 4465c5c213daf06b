import { useMemo, useRef } from 'preact/hooks';
import type { FolderFacts } from '../../domain/folder-facts/folder-facts';
import { withPerson, type Person } from '../../domain/person/person';
import type { FormRoom, PersonBook } from '../define-form';
import { factsOf } from '../folder/facts';
import { documentToOpen, withDocument, type Folder, type FolderDocument } from '../folder/folder';
import { newId } from '../folder/new-id';
import type { Rooms } from '../session/use-rooms';
import type { Work } from '../session/use-work';

/** The document that a form's page is about, and how its data and the folder's persons are changed. */
export interface FormDocumentWork<Data> {
  data: Data;
  /** @param step says which changes are undone together; empty: this one alone */
  setData: (data: Data, step: string, persons?: readonly Person[]) => void;
  persons: PersonBook;
  /** What the folder's other documents tell. */
  facts: FolderFacts;
  /** Adds another document of the form, and turns the page to it. */
  begin: (data: Data) => void;
}

/** The fragment that tells which document of the folder a form's page shows. */
export const documentFragment = '#dokument=';
/** The fragment that asks for a new document, although the folder holds one of the form. */
export const newDocumentFragment = '#nyt';

/** True for a fragment that says which document the page is to show. */
export function namesDocument(fragment: string): boolean {
  return fragment === newDocumentFragment || fragment.startsWith(documentFragment);
}

/** Binds the page's room to one document of the folder: the one that the address names, the latest, or a new one. */
export function useFormDocument<Data>(
  room: FormRoom<Data>,
  work: Work,
  rooms: Rooms,
): FormDocumentWork<Data> {
  const { folder, change } = work;
  const wanted = useRef(wantedDocument());
  const fresh = useRef<{ rooms: Rooms; document: FolderDocument } | undefined>(undefined);
  const freshId = fresh.current?.document.id;
  const document =
    wanted.current === 'new'
      ? folder.documents.find(({ id }) => id === freshId)
      : documentToOpen(folder, room.id, wanted.current);
  // What nobody has written in yet begins with what the folder tells, also when its rooms come a moment later.
  if (!document && fresh.current?.rooms !== rooms)
    fresh.current = { rooms, document: documentWith(room, room.defaults(newId, factsOf(folder, rooms))) };
  const current = document ?? (fresh.current as { document: FolderDocument }).document;

  const persons = useMemo<PersonBook>(
    () => ({
      all: folder.persons,
      put: (person: Person) => {
        change((before) => withPersonsAndDocument(before, [person], current), `person.${person.id}`);
      },
    }),
    [folder.persons, change, current],
  );
  const facts = useMemo(() => factsOf(folder, rooms, current.id), [folder, rooms, current.id]);
  return {
    data: current.data as Data,
    setData: (data, step, changedPersons = []) => {
      const updatedAt = new Date().toISOString();
      const title = room.titleOf?.(data) ?? room.name;
      change(
        (before) => withPersonsAndDocument(before, changedPersons, { ...current, data, title, updatedAt }),
        step,
      );
    },
    persons,
    facts,
    begin: (data) => {
      const next = documentWith(room, data);
      change((before) => withDocument(before, next), '');
      location.hash = documentFragment + next.id;
    },
  };
}

/** The first word about a person may come before any other answer: the document that refers to it comes along. */
function withPersonsAndDocument(
  folder: Folder,
  changed: readonly Person[],
  document: FolderDocument,
): Folder {
  const persons = changed.reduce<readonly Person[]>(withPerson, folder.persons);
  return withDocument({ ...folder, persons }, document);
}

function wantedDocument(): string | undefined {
  if (location.hash === newDocumentFragment) return 'new';
  return location.hash.startsWith(documentFragment)
    ? location.hash.slice(documentFragment.length)
    : undefined;
}

function documentWith<Data>(room: FormRoom<Data>, data: Data): FolderDocument {
  const now = new Date().toISOString();
  return {
    id: newId(),
    form: room.id,
    schemaVersion: room.schemaVersion,
    title: room.titleOf?.(data) ?? room.name,
    createdAt: now,
    updatedAt: now,
    data,
  };
}
