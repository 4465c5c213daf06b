import type { FormContent } from '../define-form';
import type { FindRoom } from '../file/open';
import { withoutDocument } from '../folder/folder';
import { FolderFrame } from '../page/FolderFrame';
import { DocumentList } from './DocumentList';
import { PersonList } from './PersonList';

interface FolderPageProps {
  findRoom: FindRoom;
  content: FormContent;
}

/** The folder: everything in this tab, and what can be done with it as a whole. */
export function FolderPage({ findRoom, content }: FolderPageProps) {
  return (
    <FolderFrame findRoom={findRoom} content={content} reading="Mappen hentes …" onReplaced={() => undefined}>
      {({ work, announce }) => (
        <>
          <DocumentList
            documents={work.folder.documents}
            forms={content.forms}
            onRemove={({ id, title }) => {
              work.change((folder) => withoutDocument(folder, id), '');
              announce(`${title} er fjernet. Vælg "Fortryd" for at få det igen.`);
            }}
          />
          <PersonList work={work} announce={announce} />
        </>
      )}
    </FolderFrame>
  );
}
