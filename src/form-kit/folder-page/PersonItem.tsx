import { personLine } from '../../domain/person/details';
import { isBlankPerson, personLabel, type Person } from '../../domain/person/person';
import type { PersonBook } from '../define-form';
import type { FolderDocument } from '../folder/folder';
import { personTexts } from '../persons/person-texts';
import { PersonDetailFields } from '../persons/PersonDetailFields';

interface PersonItemProps {
  person: Person;
  /** The documents that name the person. */
  usedIn: readonly FolderDocument[];
  book: PersonBook;
  isEdited: boolean;
  /** Opens the person's fields, or closes them. */
  onEdit: () => void;
  onRemove: () => void;
}

/** A person of the folder: who it is, where he or she is used, and all that is known, to be corrected. */
export function PersonItem({ person, usedIn, book, isEdited, onEdit, onRemove }: PersonItemProps) {
  const label = isBlankPerson(person) ? 'Ny person' : personLabel(person);
  return (
    <li>
      <strong class="person-name">{label}</strong>
      <span class="folder-changed">
        {[personLine(person), usedIn.length > 0 && `Bruges i: ${titlesOf(usedIn)}`]
          .filter(Boolean)
          .join('. ')}
      </span>
      <button
        type="button"
        class="button button-unstyled"
        id={`person-${person.id}-ret`}
        aria-expanded={isEdited}
        onClick={onEdit}
      >
        {isEdited ? 'Færdig' : 'Ret'}
        <span class="sr-only"> {label}</span>
      </button>
      {/* Who is used stays: a document would name somebody whom nobody knows. */}
      {usedIn.length === 0 && !isBlankPerson(person) && (
        <button type="button" class="button button-unstyled" onClick={onRemove}>
          Slet<span class="sr-only"> {label}</span>
        </button>
      )}
      {isEdited && (
        <div class="person person-edited" role="group" aria-label={label}>
          <PersonDetailFields person={person} book={book} advice={[]} texts={personTexts} />
        </div>
      )}
    </li>
  );
}

function titlesOf(documents: readonly FolderDocument[]): string {
  return [...new Set(documents.map(({ title }) => title))].join(' · ');
}
