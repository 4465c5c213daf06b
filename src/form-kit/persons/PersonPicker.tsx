import { useEffect, useRef, useState } from 'preact/hooks';
import { isBlankPerson, personWithId, type Person } from '../../domain/person/person';
import type { PersonBook } from '../define-form';
import type { Advice, Field } from '../fields/field';
import { AdviceNote, Hint, useNotes } from '../fields/FieldNotes';
import { newId } from '../folder/new-id';
import { PastePersons } from './PastePersons';
import { PickedPerson } from './PickedPerson';

interface PersonPickerProps {
  /** Holds the ids of those who are ticked, in the order in which they were ticked. */
  field: Field<readonly string[]>;
  book: PersonBook;
  /** Ids of persons to show first, for example those of the network map. */
  suggested?: readonly string[];
  advice: readonly Advice[];
  /**
   * Sets the answer and puts pasted persons into the folder in one step that is undone as one, for example with the
   * editor's `replace`. Without it they are steps one after another.
   */
  onAdd?: (ids: readonly string[], persons: readonly Person[]) => void;
}

/** Any number of persons of the folder: ticked, entered here, or pasted. What is corrected here is corrected everywhere. */
export function PersonPicker({ field, book, suggested = [], advice, onAdd }: PersonPickerProps) {
  const [edited, setEdited] = useState('');
  const toFocus = useRef('');
  useEffect(() => {
    if (toFocus.current !== '') document.getElementById(toFocus.current)?.focus();
    toFocus.current = '';
  });
  const { describedBy, advice: due } = useNotes(field);
  const offered = offeredIds(field.value, book.all, suggested);
  const withPicked = (ids: readonly string[]) => [...new Set([...field.value, ...ids])];

  const addPasted = (persons: readonly Person[]) => {
    const ids = withPicked(persons.map(({ id }) => id));
    if (onAdd) {
      onAdd(ids, persons);
      return;
    }
    // The persons first: putting one writes the document as it was before.
    for (const person of persons) book.put(person);
    field.set(ids, '');
  };
  const edit = (id: string) => {
    setEdited(id);
    toFocus.current = `${field.id}-${id}-name`;
  };
  const finish = (person: Person) => {
    setEdited('');
    if (!isBlankPerson(person)) toFocus.current = `${field.id}-${person.id}-ret`;
    else {
      // Nobody was entered after all.
      field.set(
        field.value.filter((id) => id !== person.id),
        '',
      );
      toFocus.current = `${field.id}-ny`;
    }
  };
  return (
    <div class="form-group person-picker">
      <fieldset aria-describedby={describedBy} id={field.id} data-path={field.path} tabIndex={-1}>
        <legend class="form-label">{field.label}</legend>
        <Hint id={field.id} hint={field.hint} />
        {offered.length === 0 && <p class="person-none">Der er ingen personer i mappen endnu.</p>}
        {offered.map((id) => {
          const person = personWithId(book.all, id);
          return (
            <PickedPerson
              key={id}
              id={`${field.id}-${id}`}
              path={field.path}
              person={person}
              book={book}
              advice={advice}
              isPicked={field.value.includes(id)}
              isEdited={edited === id}
              onPick={(picked) => {
                field.set(picked ? withPicked([id]) : field.value.filter((other) => other !== id), '');
              }}
              onEdit={() => {
                if (edited === id) finish(person);
                else edit(id);
              }}
            />
          );
        })}
      </fieldset>
      <AdviceNote id={field.id} advice={due} />
      <div class="document-buttons">
        <button
          type="button"
          class="button button-secondary"
          id={`${field.id}-ny`}
          onClick={() => {
            const id = newId();
            field.set(withPicked([id]), '');
            edit(id);
          }}
        >
          Tilføj ny person<span class="sr-only"> til {field.label}</span>
        </button>
        <PastePersons book={book} purpose={field.label} onAdd={addPasted} />
      </div>
    </div>
  );
}

/** Whom one may tick: the suggested first, then the rest of the folder, then who is ticked and not entered yet. */
function offeredIds(
  ticked: readonly string[],
  all: readonly Person[],
  suggested: readonly string[],
): readonly string[] {
  const stated = all.filter((person) => !isBlankPerson(person)).map(({ id }) => id);
  return [...new Set([...suggested.filter((id) => stated.includes(id)), ...stated, ...ticked])];
}
