import { useId, useMemo, useState } from 'preact/hooks';
import { foundPersons, pastedPersons, type Pasted } from '../../domain/person/paste/pasted-persons';
import { withHeading } from '../../domain/person/paste/table';
import { isBlankPerson, type Person } from '../../domain/person/person';
import { newId } from '../folder/new-id';
import { ModalDialog } from '../page/ModalDialog';
import { ColumnMatch } from './ColumnMatch';
import { personsToAdd, plannedPersons, proposedDecision, type Decision } from './paste-plan';
import { PastePreview } from './PastePreview';
import { personCount } from './person-texts';
import { whatWasPasted } from './paste-words';

interface PasteDialogProps {
  isOpen: boolean;
  inFolder: readonly Person[];
  onAdd: (persons: readonly Person[]) => void;
  onClose: () => void;
}

/** A place to paste persons into, what was understood of them, and the choice of whom to take. */
export function PasteDialog({ isOpen, inFolder, onAdd, onClose }: PasteDialogProps) {
  // A page may hold several such dialogs.
  const id = useId();
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Pasted>({ kind: 'nothing' });
  // What the user decided otherwise than proposed, by the person's place.
  const [decided, setDecided] = useState<Readonly<Record<number, Decision>>>({});

  const found = useMemo(() => foundPersons(pasted), [pasted]);
  // Closed, it waits: nothing is compared and drawn behind someone who types elsewhere.
  const planned = useMemo(
    () =>
      isOpen
        ? plannedPersons(
            found.persons,
            inFolder.filter((person) => !isBlankPerson(person)),
          )
        : [],
    [isOpen, found, inFolder],
  );
  const decisions = planned.map((person, place) => decided[place] ?? proposedDecision(person));
  const count = decisions.filter((decision) => decision !== 'leave').length;
  const take = (next: Pasted) => {
    setPasted(next);
    setDecided({});
  };

  if (!isOpen) return null;
  return (
    <ModalDialog class="paste" titleId={`${id}-titel`} onCancel={onClose}>
      <h2 id={`${id}-titel`}>Indsæt personer</h2>
      <div class="form-group">
        <label class="form-label" for={`${id}-tekst`}>
          Det, du har kopieret
        </label>
        <span class="form-hint" id={`${id}-hjaelp`}>
          Kopiér rækker fra Excel eller Word, modtagere fra Outlook, underskriften fra en mail eller et vCard.
          Sæt det ind her.
        </span>
        <textarea
          class="form-input form-textarea"
          id={`${id}-tekst`}
          aria-describedby={`${id}-hjaelp`}
          autocomplete="off"
          spellcheck={false}
          autofocus
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            take(pastedPersons(event.currentTarget.value));
          }}
        />
      </div>
      <p class="paste-found" role="status">
        {whatWasPasted(pasted, planned)}
      </p>
      {pasted.kind === 'table' && (
        <ColumnMatch
          id={id}
          table={pasted}
          onHeading={(hasHeading) => {
            take(withHeading(pasted.rows, hasHeading));
          }}
          onColumns={(columns) => {
            take({ ...pasted, columns });
          }}
        />
      )}
      {planned.length > 0 && (
        <PastePreview
          id={id}
          planned={planned}
          decisions={decisions}
          onDecide={(place, decision) => {
            setDecided({ ...decided, [place]: decision });
          }}
        />
      )}
      {found.unused.length > 0 && <Unused unused={found.unused} />}
      <div class="confirm-buttons">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={count === 0}
          onClick={() => {
            if (count > 0) onAdd(personsToAdd(planned, decisions, newId));
          }}
        >
          {count === 0 ? 'Tilføj personer' : `Tilføj ${personCount(count)}`}
        </button>
        <button type="button" class="button button-secondary" onClick={onClose}>
          Luk
        </button>
      </div>
    </ModalDialog>
  );
}

/** What is in no person: shown, so that nothing disappears silently. */
function Unused({ unused }: { unused: readonly string[] }) {
  return (
    <details class="paste-unused">
      <summary>Ikke brugt ({unused.length})</summary>
      <ul>
        {unused.map((words, place) => (
          <li key={place}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
