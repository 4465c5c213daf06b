import { useState } from 'preact/hooks';
import { DocumentView } from '../../documents/html/DocumentView';
import type { FormDocument } from '../../documents/model';
import { failedMessages, missingLettersMessage, type UserMessage } from '../messages';
import { MessageBox } from './MessageBox';

interface DocumentPanelProps {
  /** As they are shown: a moment behind the typing. */
  documents: readonly FormDocument[];
  /** The same with the last keystroke in them: what leaves the page. */
  newest: () => readonly FormDocument[];
  /** Draws what was typed last, before it is printed or copied. */
  catchUp: () => void;
  announce: (message: string) => void;
}

/** The document as it will look on paper, and the ways out of the page: print, PDF, text. */
export function DocumentPanel({ documents, newest, catchUp, announce }: DocumentPanelProps) {
  const [chosen, setChosen] = useState('');
  const [message, setMessage] = useState<UserMessage>();
  const pick = (from: readonly FormDocument[]) => from.find(({ id }) => id === chosen) ?? from[0];
  const document = pick(documents);
  if (!document) return null;

  const print = () => {
    catchUp();
    // The next task: the newest words must be in the page before the browser takes its picture.
    setTimeout(() => {
      globalThis.print();
    });
  };
  const savePdf = async () => {
    setMessage(undefined);
    try {
      const [{ pdfOf, missingLetters }, { exportToDisk }] = await Promise.all([
        import('../../documents/pdf'),
        import('../file/disk'),
      ]);
      const leaving = pick(newest()) ?? document;
      const missing = await missingLetters(leaving);
      if (missing.length > 0) {
        setMessage(missingLettersMessage(missing));
        return;
      }
      const bytes = await pdfOf(leaving, { now: new Date() });
      if (await exportToDisk(bytes, 'application/pdf', `${leaving.fileName}.pdf`))
        announce('PDF-filen er gemt.');
    } catch {
      setMessage(failedMessages.pdf);
    }
  };
  const copy = async () => {
    setMessage(undefined);
    try {
      const { textOf } = await import('../../documents/text');
      await navigator.clipboard.writeText(textOf(pick(newest()) ?? document));
      announce('Teksten er kopieret.');
    } catch {
      setMessage(failedMessages.copy);
    }
  };

  return (
    <>
      <div class="document-actions">
        {documents.length > 1 && (
          <fieldset class="document-choice">
            <legend class="form-label">Hvilket dokument?</legend>
            {documents.map(({ id, title }) => (
              <div class="form-group-radio" key={id}>
                <input
                  class="form-radio"
                  type="radio"
                  name="dokument"
                  id={`dokument-${id}`}
                  checked={id === document.id}
                  onChange={() => {
                    setChosen(id);
                  }}
                />
                <label class="form-label" for={`dokument-${id}`}>
                  {title}
                </label>
              </div>
            ))}
          </fieldset>
        )}
        <div class="document-buttons">
          <button type="button" class="button button-primary" onClick={print}>
            Udskriv
          </button>
          <button type="button" class="button button-secondary" onClick={() => void savePdf()}>
            Gem som PDF
          </button>
          <button type="button" class="button button-secondary" onClick={() => void copy()}>
            Kopiér som tekst
          </button>
        </div>
        {message && <MessageBox message={message} />}
      </div>
      <DocumentView document={document} titleLevel={2} />
    </>
  );
}
