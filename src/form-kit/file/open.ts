import type { FormRoom } from '../define-form';
import type { Folder, FolderDocument } from '../folder/folder';
import { fileFormatVersion, fileSchema, folderSchema, headSchema, keptSchema } from './container';
import { migratedContainer } from './migrations';
import { bounds, excessOf, hasDoubledIds } from './open-bounds';

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
  /** Locked, and none of the words that the user tried fits. */
  | { kind: 'wrongPassphrase' }
  /** Locked for the owners of key files, not with words. */
  | { kind: 'lockedWithKey' }
  /** Locked so that trying a passphrase would take all of the computer's memory. */
  | { kind: 'lockedTooHard' }
  /** Readable, but a document's answers are not of the expected shape, or two things go by one id. */
  | { kind: 'invalidData' }
  /** Our own step from an old version went wrong: our fault, not the file's. */
  | { kind: 'migrationFailed' };

/** What came of reading what the tab kept: whether it was in a file, too. */
export type OpenedKept = (Opened & { unsaved: boolean }) | { kind: 'damaged' | 'newerVersion' };

/** Finds a room by its id; undefined where there is none. */
export type FindRoom = (form: string) => Promise<FormRoom<unknown>> | undefined;

/** Opens the text of a saved file. */
export async function openFile(text: string, findRoom: FindRoom): Promise<Opened> {
  if (text.length > bounds.file) return { kind: 'tooLarge' };
  const json = parseJson(text);
  if (json === undefined) return { kind: text.includes('"trygt-naboskab-mappe"') ? 'damaged' : 'notOurFile' };
  const head = headSchema.safeParse(json);
  if (!head.success) return { kind: 'notOurFile' };
  const { formatVersion } = head.data;
  if (formatVersion > fileFormatVersion) return { kind: 'newerVersion' };
  const excess = excessOf(head.data);
  if (excess !== undefined) return { kind: excess === 'size' ? 'tooLarge' : 'invalidData' };
  const newest = migratedContainer(head.data, formatVersion);
  const file = fileSchema.safeParse({ ...newest, formatVersion: fileFormatVersion });
  if (!file.success) return { kind: 'damaged' };
  const { persons, documents } = file.data;
  return openDocuments({ persons, documents }, findRoom);
}

/** Opens the text that was kept in the tab, maybe by an earlier version of the site. */
export async function openKept(text: string, findRoom: FindRoom): Promise<OpenedKept> {
  const kept = keptSchema.safeParse(parseJson(text));
  if (!kept.success) return { kind: 'damaged' };
  const { formatVersion, unsaved, folder } = kept.data;
  if (formatVersion > fileFormatVersion) return { kind: 'newerVersion' };
  const newest = folderSchema.safeParse(migratedContainer(folder, formatVersion));
  if (!newest.success) return { kind: 'damaged' };
  return { ...(await openDocuments(newest.data, findRoom)), unsaved };
}

async function openDocuments(folder: Folder, findRoom: FindRoom): Promise<Opened> {
  const documents: FolderDocument[] = [];
  for (const document of folder.documents) {
    const opened = await openDocument(document, findRoom);
    if (typeof opened === 'string') return { kind: opened };
    documents.push(opened);
  }
  const opened = { persons: folder.persons, documents };
  return hasDoubledIds(opened) ? { kind: 'invalidData' } : { kind: 'opened', folder: opened };
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
