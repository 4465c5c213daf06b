import { personLine } from '../../domain/person/details';
import { isBlankPerson, personLabel, type Person } from '../../domain/person/person';
import type { PersonBook } from '../define-form';
import type { Advice } from '../fields/field';
import { contactTexts } from './person-texts';
import { PersonDetailFields } from './PersonDetailFields';

interface PickedPersonProps {
  /** Id of the tick in the page. */
  id: string;
  /** Path of the answer that the tick belongs to. */
  path: string;
  person: Person;
  book: PersonBook;
  advice: readonly Advice[];
  isPicked: boolean;
  isEdited: boolean;
  onPick: (picked: boolean) => void;
  /** Opens the person's fields, or closes them. */
  onEdit: () => void;
}

/** A person to tick, and to correct where something is missing. */
export function PickedPerson({
  id,
  path,
  person,
  book,
  advice,
  isPicked,
  isEdited,
  onPick,
  onEdit,
}: PickedPersonProps) {
  const line = personLine(person);
  const label = isBlankPerson(person) ? 'Ny person' : personLabel(person);
  return (
    <div class="person-picked">
      <div class="form-group-checkbox">
        <input
          class="form-checkbox"
          type="checkbox"
          id={id}
          data-path={path}
          aria-describedby={line ? `${id}-hvem` : undefined}
          checked={isPicked}
          onChange={(event) => {
            onPick(event.currentTarget.checked);
          }}
        />
        <label class="form-label" for={id}>
          {label}
        </label>
      </div>
      <span class="folder-changed" id={`${id}-hvem`}>
        {line}
      </span>
      <button
        type="button"
        class="button button-unstyled"
        id={`${id}-ret`}
        aria-expanded={isEdited}
        onClick={onEdit}
      >
        {isEdited ? 'Færdig' : 'Ret'}
        <span class="sr-only"> {label}</span>
      </button>
      {isEdited && (
        <div class="person person-edited" role="group" aria-label={label}>
          <PersonDetailFields person={person} book={book} advice={advice} texts={contactTexts} id={id} />
        </div>
      )}
    </div>
  );
}
