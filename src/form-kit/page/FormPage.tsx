import { useCallback, useState } from 'preact/hooks';
import type { FormContent, FormRoom } from '../define-form';
import type { FindRoom } from '../file/open';
import { storageFullMessage } from '../messages';
import { useWork } from '../session/use-work';
import { Announce } from './announce';
import { FileToolbar } from './FileToolbar';
import { FormDesk } from './FormDesk';
import { MessageBox } from './MessageBox';
import { UnreadableWork } from './UnreadableWork';

interface FormPageProps {
  room: FormRoom<unknown>;
  findRoom: FindRoom;
  content: FormContent;
}

/** A form's page: the work in the tab, the tools on it, and the desk with the form and its document. */
export function FormPage({ room, findRoom, content }: FormPageProps) {
  const work = useWork(findRoom);
  const [announcement, setAnnouncement] = useState('');
  // A new desk for each opened or cleared folder: it then looks anew for its document.
  const [desk, setDesk] = useState(0);
  const announce = useCallback((message: string) => {
    setAnnouncement(message);
  }, []);

  if (work.status === 'reading') return <p role="status">Skemaet hentes …</p>;
  return (
    <Announce.Provider value={announce}>
      <p class="sr-only" role="status">
        {announcement}
      </p>
      {work.status === 'unreadable' ? (
        <UnreadableWork onDiscard={work.clear} />
      ) : (
        <>
          <FileToolbar
            work={work}
            findRoom={findRoom}
            announce={announce}
            onReplaced={() => {
              setDesk(desk + 1);
            }}
          />
          {work.storageFull && <MessageBox message={storageFullMessage} />}
          <FormDesk key={desk} room={room} work={work} content={content} announce={announce} />
        </>
      )}
    </Announce.Provider>
  );
}
