import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CompareView } from '../compare/CompareView';
import type { Comparison } from '../compare/shown';
import type { Folder } from '../folder/folder';
import { failedMessages } from '../messages';
import { loadedRooms } from '../session/use-rooms';
import type { ToolProps } from './tool';
import { useFileReading } from './use-file-reading';

/** How far the opening of a file has come. */
export type OpeningStage =
  | { kind: 'idle' }
  /** It was read, and simply going on with it would lose something. */
  | { kind: 'asking'; theirs: Folder; isSameWork: boolean }
  | { kind: 'comparing'; comparison: Comparison; View: typeof CompareView };

/** The opening of a file, step by step. Until its end the work in the tab is as it was. */
export interface Opening {
  stage: OpeningStage;
  /** Asks for the words of a locked file; nothing where nobody is asked. */
  question: VNode | undefined;
  /** Lets the user pick a file. */
  pick: () => Promise<void>;
  /** Goes on with the file instead of the work in the tab. */
  switchTo: (theirs: Folder) => void;
  /** Puts the file's documents and persons beside those in the tab. */
  add: (theirs: Folder) => Promise<void>;
  /** Shows the two side by side. */
  compare: (theirs: Folder) => Promise<void>;
  /** Goes on with what was chosen of the two. */
  take: (chosen: Folder) => void;
  cancel: () => void;
}

/** Opens saved folders into the work in the tab. */
export function useOpening({ work, findRoom, content, announce, say, onReplaced }: ToolProps): Opening {
  const { read, question } = useFileReading(findRoom);
  const [stage, setStage] = useState<OpeningStage>({ kind: 'idle' });
  // A file takes its time: what was typed meanwhile counts, too.
  const latest = useRef(work);
  latest.current = work;

  /** The rooms of all that is in the tab and in the file. */
  const roomsOf = (theirs: Folder) => {
    const forms = [...latest.current.folder.documents, ...theirs.documents].map(({ form }) => form);
    return loadedRooms([...new Set(forms)], findRoom);
  };
  const end = (message: string) => {
    setStage({ kind: 'idle' });
    onReplaced();
    announce(message);
  };
  const change = (folder: Folder, message: string) => {
    // One step, so that it can be undone.
    work.change(() => folder, '');
    end(message);
  };
  /** Says what went wrong, which can only be a script that did not come. */
  const trying = async (step: () => Promise<void>) => {
    say();
    try {
      await step();
    } catch {
      setStage({ kind: 'idle' });
      say(failedMessages.open);
    }
  };
  const switchTo = (theirs: Folder) => {
    work.replace(theirs);
    end('Filen er åbnet.');
  };
  const receive = async (theirs: Folder) => {
    const [{ differences, settled, sharesWork }, rooms] = await Promise.all([
      import('../compare/differences'),
      roomsOf(theirs),
    ]);
    const { folder: mine, unsaved } = latest.current;
    const isSameWork = sharesWork(mine, theirs);
    const opened = settled(theirs, mine, rooms);
    const losesWork = isSameWork ? differences(settled(mine, theirs, rooms), opened).length > 0 : unsaved;
    if (losesWork) setStage({ kind: 'asking', theirs: opened, isSameWork });
    else switchTo(opened);
  };

  return {
    stage,
    question,
    pick: () =>
      trying(async () => {
        const { pickFromDisk } = await import('../file/disk');
        const file = await pickFromDisk();
        if (!file) return;
        const opened = await read(file);
        if (opened.kind === 'opened') await receive(opened.folder);
        else if (opened.kind !== 'cancelled') {
          const { openingMessages } = await import('../file/opening-messages');
          say(openingMessages[opened.kind]);
        }
      }),
    switchTo,
    add: (theirs) =>
      trying(async () => {
        const { merged } = await import('../compare/merged');
        change(merged(work.folder, theirs, new Map()), 'Filens skemaer er lagt i mappen.');
      }),
    compare: (theirs) =>
      trying(async () => {
        const [{ CompareView: View }, { settled }, rooms] = await Promise.all([
          import('../compare/CompareView'),
          import('../compare/differences'),
          roomsOf(theirs),
        ]);
        const mine = settled(work.folder, theirs, rooms);
        setStage({ kind: 'comparing', comparison: { mine, theirs, rooms, content }, View });
      }),
    take: (chosen) => {
      change(chosen, 'Dine valg er brugt. Vælg "Fortryd" for at få det, som det var før.');
    },
    cancel: () => {
      setStage({ kind: 'idle' });
    },
  };
}
