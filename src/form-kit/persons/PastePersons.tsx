import { useContext, useState } from 'preact/hooks';
import type { Person } from '../../domain/person/person';
import type { PersonBook } from '../define-form';
import { failedMessages } from '../messages';
import { Announce } from '../page/announce';
import { MessageBox } from '../page/MessageBox';
import type { PasteDialog } from './PasteDialog';
import { personCount } from './person-texts';

interface PastePersonsProps {
  book: PersonBook;
  /** What the persons are for, said to those who cannot see where the button stands. */
  purpose?: string;
  /**
   * Gets the persons in the order in which they were pasted: new ones, and ones of the folder that are used again,
   * with what the folder lacked. They are not in the folder yet: whoever gets them puts them there, so that they and
   * the rows that name them can be one step to undo.
   */
  onAdd: (persons: readonly Person[]) => void;
}

type Dialog = typeof PasteDialog;

/** A button that opens a place to paste persons into. What it takes to read them is fetched on the first press. */
export function PastePersons({ book, purpose, onAdd }: PastePersonsProps) {
  const announce = useContext(Announce);
  const [loaded, setLoaded] = useState<{ Dialog: Dialog }>();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  // A new dialog after each time that persons were added; closed only, it keeps what was pasted.
  const [round, setRound] = useState(0);

  const open = async () => {
    setFailed(false);
    try {
      const { PasteDialog: Dialog } = await import('./PasteDialog');
      setLoaded({ Dialog });
      setOpen(true);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" class="button button-secondary" onClick={() => void open()}>
        Indsæt fra Excel, Outlook eller mail
        {purpose && <span class="sr-only"> til {purpose}</span>}
      </button>
      {hasFailed && <MessageBox message={failedMessages.open} />}
      {loaded && (
        <loaded.Dialog
          key={round}
          isOpen={isOpen}
          inFolder={book.all}
          onClose={() => {
            setOpen(false);
          }}
          onAdd={(persons) => {
            setOpen(false);
            setRound(round + 1);
            onAdd(persons);
            announce(`${personCount(persons.length)} er tilføjet.`);
          }}
        />
      )}
    </>
  );
}
