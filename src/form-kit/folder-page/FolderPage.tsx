import { useCallback, useState } from 'preact/hooks';
import { withoutDocument } from '../folder/folder';
import type { FindRoom } from '../file/open';
import { storageFullMessage } from '../messages';
import { Announce } from '../page/announce';
import { FileToolbar } from '../page/FileToolbar';
import { MessageBox } from '../page/MessageBox';
import { UnreadableWork } from '../page/UnreadableWork';
import { useWork } from '../session/use-work';
import { DocumentList } from './DocumentList';
import { PersonList } from './PersonList';

/** A form as the folder's page lists it. */
export interface FormLink {
  /** The room's id. */
  form: string;
  title: string;
  href: string;
}

/** The folder: everything in this tab, and what can be done with it as a whole. */
export function FolderPage({ findRoom, forms }: { findRoom: FindRoom; forms: readonly FormLink[] }) {
  const work = useWork(findRoom);
  const [announcement, setAnnouncement] = useState('');
  const announce = useCallback((message: string) => {
    setAnnouncement(message);
  }, []);

  if (work.status === 'reading') return <p role="status">Mappen hentes …</p>;
  return (
    <Announce.Provider value={announce}>
      <p class="sr-only" role="status">
        {announcement}
      </p>
      {work.status === 'unreadable' ? (
        <UnreadableWork onDiscard={work.clear} />
      ) : (
        <>
          <FileToolbar work={work} findRoom={findRoom} announce={announce} onReplaced={() => undefined} />
          {work.storageFull && <MessageBox message={storageFullMessage} />}
          <DocumentList
            documents={work.folder.documents}
            forms={forms}
            onRemove={({ id, title }) => {
              work.change((folder) => withoutDocument(folder, id), '');
              announce(`${title} er fjernet. Vælg "Fortryd" for at få det igen.`);
            }}
          />
          <PersonList persons={work.folder.persons} />
        </>
      )}
    </Announce.Provider>
  );
}
