import type { FormRoom } from '../define-form';
import type { Folder, FolderDocument } from '../folder/folder';
import { fileFormatVersion, fileSchema, folderSchema, headSchema } from './container';

/** What came of opening a file. Never thrown: each outcome has its own Danish message. */
export type Opened =
  | { kind: 'opened'; folder: Folder }
  /** Not one of ours: another program's, or no text at all. */
  | { kind: 'notOurFile' }
  /** Ours, but cut off or altered so that it cannot be read. */
  | { kind: 'damaged' }
  | { kind: 'tooLarge' }
  /** Written by a newer version of the site. */
  | { kind: 'newerVersion' }
  /** Holds a form that the site no longer has. */
  | { kind: 'unknownForm' }
  /** Readable, but a document's answers are not of the expected shape. */
  | { kind: 'invalidData' }
  /** Our own step from an old version went wrong: our fault, not the file's. */
  | { kind: 'migrationFailed' };

/** Finds a room by its id; undefined where there is none. */
export type FindRoom = (form: string) => Promise<FormRoom<unknown>> | undefined;

/** Larger files are not read: a folder of 200 documents stays below a tenth of this. Bytes. */
export const largestFile = 20_000_000;

/** Opens the text of a saved file. */
export async function openFile(text: string, findRoom: FindRoom): Promise<Opened> {
  if (text.length > largestFile) return { kind: 'tooLarge' };
  const json = parseJson(text);
  if (json === undefined) return { kind: text.includes('"trygt-naboskab-mappe"') ? 'damaged' : 'notOurFile' };
  const head = headSchema.safeParse(json);
  if (!head.success) return { kind: 'notOurFile' };
  if (head.data.formatVersion > fileFormatVersion) return { kind: 'newerVersion' };
  const file = fileSchema.safeParse(json);
  if (!file.success) return { kind: 'damaged' };
  const { persons, documents } = file.data;
  return openDocuments({ persons, documents }, findRoom);
}

/** Opens a folder that was kept in the tab, maybe by an earlier version of the site. */
export async function openKept(folder: unknown, findRoom: FindRoom): Promise<Opened> {
  const parsed = folderSchema.safeParse(folder);
  return parsed.success ? openDocuments(parsed.data, findRoom) : { kind: 'damaged' };
}

async function openDocuments(folder: Folder, findRoom: FindRoom): Promise<Opened> {
  const documents: FolderDocument[] = [];
  for (const document of folder.documents) {
    const opened = await openDocument(document, findRoom);
    if (typeof opened === 'string') return { kind: opened };
    documents.push(opened);
  }
  const ids = new Set(documents.map(({ id }) => id));
  if (ids.size < documents.length) return { kind: 'invalidData' };
  return { kind: 'opened', folder: { persons: folder.persons, documents } };
}

type DocumentFault = 'unknownForm' | 'newerVersion' | 'invalidData' | 'migrationFailed';

async function openDocument(
  document: FolderDocument,
  findRoom: FindRoom,
): Promise<FolderDocument | DocumentFault> {
  const room = await findRoom(document.form);
  if (!room) return 'unknownForm';
  if (document.schemaVersion > room.schemaVersion) return 'newerVersion';
  const { schema, migrations } = await room.loadSchema();
  let data = document.data;
  try {
    for (const migrate of migrations.slice(document.schemaVersion - 1)) data = migrate(data);
  } catch {
    return 'migrationFailed';
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return document.schemaVersion < room.schemaVersion ? 'migrationFailed' : 'invalidData';
  return { ...document, schemaVersion: room.schemaVersion, data: parsed.data };
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is what some editors put first; JSON does not allow it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
