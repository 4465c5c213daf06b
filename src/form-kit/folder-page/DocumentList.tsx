import { dayInWords } from '../../domain/danish/iso-day';
import { danishDay } from '../../domain/danish/today';
import type { FormContent } from '../define-form';
import { latestFirst, type FolderDocument } from '../folder/folder';
import { documentFragment, newDocumentFragment } from '../page/use-form-document';

interface DocumentListProps {
  documents: readonly FolderDocument[];
  forms: FormContent['forms'];
  onRemove: (document: FolderDocument) => void;
}

/** The folder's documents, latest first, and the forms to begin a new one with. */
export function DocumentList({ documents, forms, onRemove }: DocumentListProps) {
  return (
    <section aria-labelledby="dokumenter">
      <h2 id="dokumenter">Skemaer i mappen</h2>
      {documents.length === 0 && <p>Der er ingen endnu. Åbn en fil, eller begynd på et skema.</p>}
      <ul class="folder-list">
        {latestFirst(documents).map((document) => {
          const form = forms[document.form];
          const changed = dayInWords(danishDay(new Date(document.updatedAt)));
          return (
            <li key={document.id}>
              <a href={`${form?.href ?? '/skemaer/'}${documentFragment}${document.id}`}>{document.title}</a>
              <span class="folder-changed">Sidst ændret {changed}</span>
              <button
                type="button"
                class="button button-unstyled"
                onClick={() => {
                  onRemove(document);
                }}
              >
                Fjern
                <span class="sr-only">
                  {' '}
                  {document.title}, sidst ændret {changed}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <h3>Begynd på et nyt</h3>
      <ul class="folder-list">
        {Object.entries(forms).map(([form, { title, href }]) => (
          <li key={form}>
            <a href={`${href}${newDocumentFragment}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
