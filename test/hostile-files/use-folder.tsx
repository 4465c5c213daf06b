import { render } from 'preact-render-to-string';
import { DocumentView } from '../../src/documents/html/DocumentView';
import type { FormDocument } from '../../src/documents/model';
import { textOf } from '../../src/documents/text';
import type { FormContent, FormContext } from '../../src/form-kit/define-form';
import { factsOf } from '../../src/form-kit/folder/facts';
import type { Folder } from '../../src/form-kit/folder/folder';
import { DocumentList } from '../../src/form-kit/folder-page/DocumentList';
import { PersonList } from '../../src/form-kit/folder-page/PersonList';
import { FormDesk } from '../../src/form-kit/page/FormDesk';
import { leavingWarnings } from '../../src/form-kit/page/leaving';
import { personalNumberAdvice } from '../../src/form-kit/page/personal-number-advice';
import type { Rooms } from '../../src/form-kit/session/use-rooms';
import type { Work } from '../../src/form-kit/session/use-work';

/** A site whose facts the folder does not know. */
const content: FormContent = { signs: {}, contacts: {}, forms: {}, checklists: {} };

/** Makes all that an opened folder is asked for as long as nobody looks: advice, documents, their text and their HTML. */
export function makeDocuments(folder: Folder, rooms: Rooms): string[] {
  return documentsOf(folder, rooms).map((document) => {
    textOf(document);
    return render(<DocumentView document={document} titleLevel={2} />);
  });
}

/** The documents of a folder, after all the questions that come before one is shown or leaves the page. */
export function documentsOf(folder: Folder, rooms: Rooms): FormDocument[] {
  return folder.documents.flatMap(({ id, form, data }) => {
    const room = rooms.get(form)!;
    const facts = factsOf(folder, rooms, id);
    const context: FormContext = { persons: folder.persons, content, today: '2026-11-22', facts };
    room.checks(data, context);
    room.titleOf?.(data);
    personalNumberAdvice(data);
    const ofRoom = room.beforeLeaving?.(data, context) ?? [];
    const documents = room.toDocuments(data, context);
    for (const document of documents) leavingWarnings(document, ofRoom, folder.persons);
    return documents;
  });
}

/** Draws the pages that show an opened folder: every form with its fields, and the folder's own. */
export function drawPages(folder: Folder, rooms: Rooms): string[] {
  const work = workWith(folder);
  const announce = () => undefined;
  const forms = folder.documents.map(({ id, form }) => {
    location.hash = `#dokument=${id}`;
    const desk = { work, rooms, announce, content, takesFocus: false };
    return render(<FormDesk room={rooms.get(form)!} {...desk} />);
  });
  return [
    ...forms,
    render(<DocumentList documents={folder.documents} forms={{}} onRemove={() => undefined} />),
    render(<PersonList work={work} announce={announce} />),
  ];
}

/** The work of a tab that a folder was opened in, on which nothing can be done. */
function workWith(folder: Folder): Work {
  const nothing = () => undefined;
  return {
    status: 'ready',
    folder,
    unsaved: false,
    storageFull: false,
    clearedUnused: false,
    idle: { kind: 'in use' },
    keep: nothing,
    canUndo: false,
    canRedo: false,
    change: nothing,
    undo: nothing,
    redo: nothing,
    markSaved: nothing,
    replace: nothing,
    clear: nothing,
  };
}
