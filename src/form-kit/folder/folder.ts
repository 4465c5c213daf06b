import type { Person } from '../../domain/person/person';

/** One unit of work: the persons around it and the forms filled in. Lives in the tab, or in a saved file. */
export interface Folder {
  /** Entered once, referred to by id from every document. */
  persons: readonly Person[];
  documents: readonly FolderDocument[];
}

/** A form as far as it has been filled in; half-filled is valid. */
export interface FolderDocument {
  /** Random, stable; addresses the document on its form's page. */
  id: string;
  /** The room in `src/forms/`, for example `concern-report`. */
  form: string;
  /** Version of the room's schema that `data` keeps to. */
  schemaVersion: number;
  /** Name in the folder's list; never a citizen's name. */
  title: string;
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
  /** What was answered; its shape belongs to the room. */
  data: unknown;
}

/** A folder with nothing in it. */
export const emptyFolder: Folder = { persons: [], documents: [] };

/** True where the folder holds neither a document nor a person. */
export function isEmptyFolder({ persons, documents }: Folder): boolean {
  return documents.length === 0 && persons.length === 0;
}

/** The folder with a document in the place of the one with the same id, or added at the end. */
export function withDocument(folder: Folder, document: FolderDocument): Folder {
  const known = folder.documents.some(({ id }) => id === document.id);
  const documents = known
    ? folder.documents.map((other) => (other.id === document.id ? document : other))
    : [...folder.documents, document];
  return { ...folder, documents };
}

/** The folder without a document; persons stay, since other documents may refer to them. */
export function withoutDocument(folder: Folder, id: string): Folder {
  return { ...folder, documents: folder.documents.filter((document) => document.id !== id) };
}

/** The documents, the one that was changed last at the front. */
export function latestFirst(documents: readonly FolderDocument[]): FolderDocument[] {
  return [...documents].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** The document of a form to go on with: the wanted one, else the one last changed; undefined where there is none. */
export function documentToOpen(
  folder: Folder,
  form: string,
  wanted: string | undefined,
): FolderDocument | undefined {
  const ofForm = folder.documents.filter((document) => document.form === form);
  return ofForm.find(({ id }) => id === wanted) ?? latestFirst(ofForm)[0];
}
