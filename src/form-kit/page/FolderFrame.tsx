import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { FormContent } from '../define-form';
import type { FindRoom } from '../file/open';
import { isEmptyFolder } from '../folder/folder';
import { clearedUnusedMessage, otherTabMessage, storageFullMessage } from '../messages';
import { useOtherTabs } from '../session/use-other-tabs';
import { useRooms, type Rooms } from '../session/use-rooms';
import { useWork, type Work } from '../session/use-work';
import { FileToolbar } from '../toolbar/FileToolbar';
import { Announce } from './announce';
import { IdleWarning } from './IdleWarning';
import { MessageBox } from './MessageBox';
import { UnreadableWork } from './UnreadableWork';

/** What a page that works on the folder is given. */
export interface InFrame {
  work: Work;
  /** The rooms of the folder's documents. */
  rooms: Rooms;
  announce: (message: string) => void;
}

interface FolderFrameProps {
  findRoom: FindRoom;
  content: FormContent;
  /** Said while the work is read. */
  reading: string;
  onReplaced: () => void;
  children: (frame: InFrame) => ComponentChildren;
}

/** Around every page that works on the folder: what is announced, the tools, and what went wrong with the tab. */
export function FolderFrame({ findRoom, content, reading, onReplaced, children }: FolderFrameProps) {
  const work = useWork(findRoom);
  const rooms = useRooms(work.status === 'reading' ? undefined : work.folder, findRoom);
  const isElsewhere = useOtherTabs(work.folder.documents.map(({ id }) => id));
  // Counted, so that the same words are said again: nothing is read aloud where nothing in the page changes.
  const [announcement, setAnnouncement] = useState({ message: '', number: 0 });
  const announce = useCallback((message: string) => {
    setAnnouncement(({ number }) => ({ message, number: number + 1 }));
  }, []);

  if (work.status === 'reading' || !rooms) return <p role="status">{reading}</p>;
  return (
    <Announce.Provider value={announce}>
      <p class="sr-only" role="status">
        <span key={announcement.number}>{announcement.message}</span>
      </p>
      {work.status === 'unreadable' ? (
        <UnreadableWork onDiscard={work.clear} />
      ) : (
        <>
          <FileToolbar
            work={work}
            findRoom={findRoom}
            content={content}
            announce={announce}
            onReplaced={onReplaced}
          />
          {work.clearedUnused && isEmptyFolder(work.folder) && <MessageBox message={clearedUnusedMessage} />}
          {isElsewhere && <MessageBox message={otherTabMessage} />}
          {work.storageFull && <MessageBox message={storageFullMessage} />}
          {children({ work, rooms, announce })}
        </>
      )}
      {work.idle.kind === 'asking' && (
        <IdleWarning
          secondsLeft={work.idle.secondsLeft}
          onKeep={work.keep}
          onClear={() => {
            work.clear();
            onReplaced();
          }}
        />
      )}
    </Announce.Provider>
  );
}
