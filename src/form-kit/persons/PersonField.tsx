import {
  isBlankPerson,
  personLabel,
  personWithId,
  type Person,
  type PersonDetail,
} from '../../domain/person/person';
import type { PersonBook } from '../define-form';
import { controlId, type Advice, type Field, type FieldTexts } from '../fields/field';
import { newId } from '../folder/new-id';
import { PersonDetailFields } from './PersonDetailFields';

interface PersonFieldProps {
  /** Holds the person's id. */
  field: Field<string>;
  book: PersonBook;
  advice: readonly Advice[];
  /** Ids of the form's other persons: nobody is both the writer and the one written about. */
  taken: readonly string[];
  /** What the form asks about the person, in order. */
  texts: Partial<Record<PersonDetail, FieldTexts>>;
}

/** A person: chosen among those of the folder, or entered here. What is corrected here is corrected everywhere. */
export function PersonField({ field, book, advice, taken, texts }: PersonFieldProps) {
  const person = personWithId(book.all, field.value);
  const others = book.all.filter(
    (other) => ![person.id, ...taken].includes(other.id) && !isBlankPerson(other),
  );
  return (
    <div class="person" id={field.id} tabIndex={-1} role="group" aria-label={field.label}>
      {others.length > 0 && <PersonChoice field={field} person={person} others={others} />}
      <PersonDetailFields person={person} book={book} advice={advice} texts={texts} />
    </div>
  );
}

interface PersonChoiceProps {
  field: Field<string>;
  person: Person;
  others: readonly Person[];
}

function PersonChoice({ field, person, others }: PersonChoiceProps) {
  const id = controlId(`${field.path}.choice`);
  return (
    <div class="form-group">
      <label class="form-label" for={id}>
        {field.label}: vælg en person fra mappen
      </label>
      <select
        class="form-select"
        id={id}
        value={person.id}
        onChange={(event) => {
          field.set(event.currentTarget.value || newId(), '');
        }}
      >
        <option value={person.id}>{isBlankPerson(person) ? 'Ny person' : personLabel(person)}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {personLabel(other)}
          </option>
        ))}
        {!isBlankPerson(person) && <option value="">Ny person</option>}
      </select>
    </div>
  );
}
