import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { FindRoom, Opened } from '../file/open';
import { emptyFolder, type Folder } from '../folder/folder';
import {
  changed,
  folderOf,
  hasUnsavedWork,
  redone,
  savedNow,
  startSession,
  undone,
  type Session,
} from './session';
import { forgetWork, storedWork, storeWork } from './tab-storage';
import { useLeavingWarning } from './use-leaving-warning';

/** The work in this tab, as a page uses it. */
export interface Work {
  /** `reading` until what the tab kept has been read; `unreadable` where it cannot be. */
  status: 'reading' | 'ready' | 'unreadable';
  folder: Folder;
  unsaved: boolean;
  /** True where the tab can no longer keep the work over a reload. */
  storageFull: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Changes the folder; changes with the same `step` shortly after one another are undone together. */
  change: (change: (folder: Folder) => Folder, step: string) => void;
  undo: () => void;
  redo: () => void;
  /** To be called once the folder stands in a file. */
  markSaved: () => void;
  /** Goes on with a folder that was opened from a file. */
  replace: (folder: Folder) => void;
  /** Forgets all, in memory and in the tab. */
  clear: () => void;
}

/** Reads what the tab kept, and keeps every change there. */
export function useWork(findRoom: FindRoom): Work {
  const [status, setStatus] = useState<Work['status']>('reading');
  const [session, setSession] = useState<Session>(startSession);
  const [storageFull, setStorageFull] = useState(false);
  const unsaved = hasUnsavedWork(session);

  useEffect(() => {
    void readKept(findRoom).then((kept) => {
      if (kept === 'unreadable') {
        setStatus('unreadable');
        return;
      }
      if (kept) setSession(startSession(kept.folder, !kept.unsaved));
      setStatus('ready');
    });
  }, [findRoom]);

  // Before the next paint, so that nothing typed is lost to a reload that follows at once.
  useLayoutEffect(() => {
    if (status !== 'ready') return;
    const folder = folderOf(session);
    if (folder === emptyFolder) forgetWork();
    else setStorageFull(!storeWork({ folder, unsaved }));
  }, [status, session, unsaved]);

  useLeavingWarning(unsaved);
  useFreshAfterBack();

  const change = useCallback<Work['change']>((of, step) => {
    const at = Date.now();
    setSession((before) => changed(before, of(folderOf(before)), step, at));
  }, []);
  return {
    status,
    folder: folderOf(session),
    unsaved,
    storageFull,
    canUndo: session.history.past.length > 0,
    canRedo: session.history.future.length > 0,
    change,
    undo: useCallback(() => {
      setSession(undone);
    }, []),
    redo: useCallback(() => {
      setSession(redone);
    }, []),
    markSaved: useCallback(() => {
      setSession(savedNow);
    }, []),
    replace: useCallback((folder) => {
      setSession(startSession(folder));
      setStatus('ready');
    }, []),
    clear: useCallback(() => {
      forgetWork();
      setSession(startSession());
      setStatus('ready');
    }, []),
  };
}

async function readKept(
  findRoom: FindRoom,
): Promise<{ folder: Folder; unsaved: boolean } | 'unreadable' | undefined> {
  const text = storedWork();
  if (text === undefined) return undefined;
  try {
    const kept = JSON.parse(text) as { folder?: unknown; unsaved?: unknown };
    const { openKept } = await import('../file/open');
    const opened: Opened = await openKept(kept.folder, findRoom);
    return opened.kind === 'opened'
      ? { folder: opened.folder, unsaved: kept.unsaved !== false }
      : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** A page that the browser brings back from its memory would hold old work: it is loaded anew. */
function useFreshAfterBack(): void {
  useEffect(() => {
    const reload = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    addEventListener('pageshow', reload);
    return () => {
      removeEventListener('pageshow', reload);
    };
  }, []);
}
