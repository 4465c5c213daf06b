import type { FormContent } from '../define-form';
import type { FindRoom } from '../file/open';
import { withoutDocument } from '../folder/folder';
import { FolderFrame } from '../page/FolderFrame';
import { DocumentList } from './DocumentList';
import { PersonList } from './PersonList';

interface FolderPageProps {
  findRoom: FindRoom;
  /** The pages of all forms. */
  forms: FormContent['forms'];
  /** The words of the signs that documents refer to. */
  signs: FormContent['signs'];
}

/** The folder: everything in this tab, and what can be done with it as a whole. */
export function FolderPage({ findRoom, forms, signs }: FolderPageProps) {
  return (
    <FolderFrame findRoom={findRoom} signs={signs} reading="Mappen hentes …" onReplaced={() => undefined}>
      {({ work, announce }) => (
        <>
          <DocumentList
            documents={work.folder.documents}
            forms={forms}
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
