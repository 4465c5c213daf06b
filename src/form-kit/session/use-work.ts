import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { FindRoom } from '../file/open';
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
import { idleness, type Idleness } from './idle';
import { forgetCode } from './tab-code';
import { forgetWork, lastUse, storedWork, storeWork } from './tab-storage';
import { useIdle } from './use-idle';
import { useLeavingWarning } from './use-leaving-warning';

/** The work in this tab, as a page uses it. */
export interface Work {
  /** `reading` until what the tab kept has been read; `unreadable` where it cannot be. */
  status: 'reading' | 'ready' | 'unreadable';
  folder: Folder;
  unsaved: boolean;
  /** True where the tab can no longer keep the work over a reload. */
  storageFull: boolean;
  /** True where work was cleared because nobody used the tab. */
  clearedUnused: boolean;
  /** Whether the tab is in use, and how to say that it is. */
  idle: Idleness;
  keep: () => void;
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
  /** Forgets all, in memory and in the tab, the code for the contact persons' numbers included. */
  clear: () => void;
}

/** Reads what the tab kept, and keeps every change there. */
export function useWork(findRoom: FindRoom): Work {
  const [status, setStatus] = useState<Work['status']>('reading');
  const [session, setSession] = useState<Session>(startSession);
  const [storageFull, setStorageFull] = useState(false);
  const [clearedUnused, setClearedUnused] = useState(false);
  const unsaved = hasUnsavedWork(session);
  const folder = folderOf(session);

  useEffect(() => {
    void readKept(findRoom).then((kept) => {
      if (kept === 'unreadable') {
        setStatus('unreadable');
        return;
      }
      if (kept === 'unused') setClearedUnused(true);
      else if (kept) setSession(startSession(kept.folder, !kept.unsaved));
      setStatus('ready');
    });
  }, [findRoom]);

  // Before the next paint, so that nothing typed is lost to a reload that follows at once.
  useLayoutEffect(() => {
    if (status !== 'ready') return;
    if (folder === emptyFolder) forgetWork();
    else setStorageFull(!storeWork({ folder, unsaved }));
  }, [status, folder, unsaved]);

  useLeavingWarning(unsaved);
  useFreshAfterBack();

  const change = useCallback<Work['change']>((of, step) => {
    const at = Date.now();
    setSession((before) => changed(before, of(folderOf(before)), step, at));
  }, []);
  const clear = useCallback(() => {
    forgetWork();
    forgetCode();
    setSession(startSession());
    setStatus('ready');
  }, []);
  const clearUnused = useCallback(() => {
    clear();
    setClearedUnused(true);
  }, [clear]);
  const idle = useIdle(folder !== emptyFolder || status === 'unreadable', clearUnused);
  return {
    status,
    folder,
    unsaved,
    storageFull,
    clearedUnused,
    ...idle,
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
    clear,
  };
}

async function readKept(
  findRoom: FindRoom,
): Promise<{ folder: Folder; unsaved: boolean } | 'unreadable' | 'unused' | undefined> {
  const text = storedWork();
  if (idleness(lastUse() ?? Date.now(), Date.now()).kind === 'over') {
    forgetWork();
    forgetCode();
    return text === undefined ? undefined : 'unused';
  }
  if (text === undefined) return undefined;
  try {
    const { openKept } = await import('../file/open');
    const opened = await openKept(text, findRoom);
    return opened.kind === 'opened' ? opened : 'unreadable';
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
