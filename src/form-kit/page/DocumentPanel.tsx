import { useMemo, useState } from 'preact/hooks';
import { DocumentView } from '../../documents/html/DocumentView';
import type { FormDocument } from '../../documents/model';
import { failedMessages, missingLettersMessage, type UserMessage } from '../messages';
import { DocumentChoice } from './DocumentChoice';
import { LeavingQuestion, type Leaving } from './LeavingQuestion';
import { MessageBox } from './MessageBox';

interface DocumentPanelProps {
  /** As they are shown: a moment behind the typing. */
  documents: readonly FormDocument[];
  /** The same with the last keystroke in them: what leaves the page. */
  newest: () => readonly FormDocument[];
  /** What to know before a document leaves the page, a sentence each. */
  warnings: (document: FormDocument) => Promise<readonly string[]>;
  /** Draws what was typed last, before it is printed or copied. */
  catchUp: () => void;
  announce: (message: string) => void;
}

/** The document as it will look on paper, and the ways out of the page: print, PDF, text. */
export function DocumentPanel({ documents, newest, warnings, catchUp, announce }: DocumentPanelProps) {
  const [chosen, setChosen] = useState('');
  const [message, setMessage] = useState<UserMessage>();
  const [leaving, setLeaving] = useState<Leaving>();
  const pick = (from: readonly FormDocument[]) => from.find(({ id }) => id === chosen) ?? from[0];
  const document = pick(documents);
  // Drawn anew only when the document changed: not with every key that is pressed in the form.
  const sheet = useMemo(() => document && <DocumentView document={document} titleLevel={2} />, [document]);
  if (!document) return null;

  const beforeLeaving = async (label: string, go: () => void) => {
    const points = await warnings(pick(newest()) ?? document);
    if (points.length > 0) setLeaving({ label, points, go });
    else go();
  };
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
          <DocumentChoice documents={documents} chosen={document.id} onChoose={setChosen} />
        )}
        <div class="document-buttons">
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              void beforeLeaving('Udskriv', print);
            }}
          >
            Udskriv
          </button>
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              void beforeLeaving('Gem som PDF', () => void savePdf());
            }}
          >
            Gem som PDF
          </button>
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              void beforeLeaving('Kopiér som tekst', () => void copy());
            }}
          >
            Kopiér som tekst
          </button>
        </div>
        {message && <MessageBox message={message} />}
        {leaving && (
          <LeavingQuestion
            leaving={leaving}
            onEnd={() => {
              setLeaving(undefined);
            }}
          />
        )}
      </div>
      {sheet}
    </>
  );
}
