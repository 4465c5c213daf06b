import { useMemo, useRef } from 'preact/hooks';
import { withPerson, type Person } from '../../domain/person/person';
import type { FormRoom, PersonBook } from '../define-form';
import { documentToOpen, withDocument, type Folder, type FolderDocument } from '../folder/folder';
import { newId } from '../folder/new-id';
import type { Work } from '../session/use-work';

/** The document that a form's page is about, and how its data and the folder's persons are changed. */
export interface FormDocumentWork<Data> {
  data: Data;
  setData: (data: Data, step: string) => void;
  persons: PersonBook;
}

/** The fragment that tells which document of the folder a form's page shows. */
export const documentFragment = '#dokument=';
/** The fragment that asks for a new document, although the folder holds one of the form. */
export const newDocumentFragment = '#nyt';

/** Binds the page's room to one document of the folder: the one that the address names, the latest, or a new one. */
export function useFormDocument<Data>(room: FormRoom<Data>, work: Work): FormDocumentWork<Data> {
  const { folder, change } = work;
  const wanted = useRef(wantedDocument());
  const fresh = useRef<FolderDocument | undefined>(undefined);
  fresh.current ??= newDocument(room);
  const document =
    wanted.current === 'new'
      ? folder.documents.find(({ id }) => id === fresh.current?.id)
      : documentToOpen(folder, room.id, wanted.current);
  const current = document ?? fresh.current;

  const persons = useMemo<PersonBook>(
    () => ({
      all: folder.persons,
      put: (person: Person) => {
        change((before) => withPersonAndDocument(before, person, current), `person.${person.id}`);
      },
    }),
    [folder.persons, change, current],
  );
  return {
    data: current.data as Data,
    setData: (data, step) => {
      change(
        (before) => withDocument(before, { ...current, data, updatedAt: new Date().toISOString() }),
        step,
      );
    },
    persons,
  };
}

/** The first word about a person may come before any other answer: the document that refers to it comes along. */
function withPersonAndDocument(folder: Folder, person: Person, document: FolderDocument): Folder {
  return withDocument({ ...folder, persons: withPerson(folder.persons, person) }, document);
}

function wantedDocument(): string | undefined {
  if (location.hash === newDocumentFragment) return 'new';
  return location.hash.startsWith(documentFragment)
    ? location.hash.slice(documentFragment.length)
    : undefined;
}

function newDocument<Data>(room: FormRoom<Data>): FolderDocument {
  const now = new Date().toISOString();
  return {
    id: newId(),
    form: room.id,
    schemaVersion: room.schemaVersion,
    title: room.name,
    createdAt: now,
    updatedAt: now,
    data: room.defaults(newId),
  };
}
