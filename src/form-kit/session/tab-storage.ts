import { formatVersion } from '../file/write';
import type { Folder } from '../folder/folder';

/** The one key under which anything typed is kept: in the tab's own storage, gone with the tab. */
const key = 'trygt-naboskab.mappe';

/** When the tab was last used: so that a tab that is restored the next day does not show yesterday's work. */
const useKey = 'trygt-naboskab.brugt';

/** What the tab keeps over a reload. */
export interface StoredWork {
  folder: Folder;
  unsaved: boolean;
}

/** Keeps the work for this tab. @returns false where the tab's storage is full or switched off */
export function storeWork({ folder, unsaved }: StoredWork): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify({ formatVersion, unsaved, folder }));
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

/** Notes that someone uses the tab. @param now milliseconds since 1970 */
export function noteUse(now: number): void {
  try {
    sessionStorage.setItem(useKey, String(now));
  } catch {
    // Storage that is switched off keeps no work that could be left lying.
  }
}

/** When someone last used the tab, milliseconds since 1970; undefined where that is not known. */
export function lastUse(): number | undefined {
  try {
    const noted = Number(sessionStorage.getItem(useKey) ?? NaN);
    return Number.isFinite(noted) ? noted : undefined;
  } catch {
    return undefined;
  }
}

/** Removes all that the tab keeps. */
export function forgetWork(): void {
  try {
    sessionStorage.removeItem(key);
    sessionStorage.removeItem(useKey);
  } catch {
    // Storage that is switched off keeps nothing to remove.
  }
}
