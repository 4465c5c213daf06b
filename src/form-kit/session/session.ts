import { emptyFolder, isEmptyFolder, type Folder } from '../folder/folder';
import { record, redo, startHistory, undo, type History } from '../folder/history';

/** A folder as it stood at one moment. Undoing brings an older version back, with its number. */
export interface Version {
  folder: Folder;
  /** Grows with each change; tells whether the folder is the one that was last saved. */
  number: number;
}

/** The work in this tab. Immutable; a change gives a new session. */
export interface Session {
  history: History<Version>;
  /** The highest version number given. */
  latest: number;
  /** The version that the user's file holds; 0 for the empty folder at the beginning. */
  saved: number;
}

/** A session with a folder that is either saved (opened from a file) or not yet. */
export function startSession(folder: Folder = emptyFolder, saved = true): Session {
  return { history: startHistory({ folder, number: 1 }), latest: 1, saved: saved ? 1 : 0 };
}

/** The folder as it stands. */
export function folderOf(session: Session): Folder {
  return session.history.present.folder;
}

/** True where the folder holds work that no file holds. */
export function hasUnsavedWork(session: Session): boolean {
  return session.history.present.number !== session.saved && !isEmptyFolder(folderOf(session));
}

/** The session after a change; see {@link record} for `step` and `at`. */
export function changed(session: Session, folder: Folder, step: string, at: number): Session {
  const number = session.latest + 1;
  return { ...session, latest: number, history: record(session.history, { folder, number }, step, at) };
}

/** The session after the version at hand was saved to a file. */
export function savedNow(session: Session): Session {
  return { ...session, saved: session.history.present.number };
}

/** One step back. */
export function undone(session: Session): Session {
  return { ...session, history: undo(session.history) };
}

/** One step forward again. */
export function redone(session: Session): Session {
  return { ...session, history: redo(session.history) };
}
