import type { Folder } from '../folder/folder';

/** The one key under which anything typed is kept: in the tab's own storage, gone with the tab. */
const key = 'trygt-naboskab.mappe';

/** What the tab keeps over a reload. */
export interface StoredWork {
  folder: Folder;
  unsaved: boolean;
}

/** Keeps the work for this tab. @returns false where the tab's storage is full or switched off */
export function storeWork({ folder, unsaved }: StoredWork): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify({ unsaved, folder }));
    return true;
  } catch {
    return false;
  }
}

/** What the tab keeps, as text; undefined where it keeps nothing. Not yet trusted: it may be another version's. */
export function storedWork(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Removes all that the tab keeps. */
export function forgetWork(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage that is switched off keeps nothing to remove.
  }
}
