import { useEffect, useRef, useState } from 'preact/hooks';
import { isBlankPerson, personLabel, personWithId, type Person } from '../../domain/person/person';
import type { PersonBook } from '../define-form';
import { controlId } from '../fields/field';
import { newId } from '../folder/new-id';
import { documentsNaming, withoutPerson, withPersons } from '../persons/in-folder';
import { PastePersons } from '../persons/PastePersons';
import { personPath } from '../persons/person-path';
import type { Work } from '../session/use-work';
import { PersonDoubles } from './PersonDoubles';
import { PersonExports } from './PersonExports';
import { PersonItem } from './PersonItem';

interface PersonListProps {
  work: Work;
  announce: (message: string) => void;
}

const headingId = 'personer';

/** The folder's persons: entered, corrected, merged and handed out in one place, for all forms of the folder. */
export function PersonList({ work, announce }: PersonListProps) {
  const { folder, change } = work;
  const [edited, setEdited] = useState('');
  const toFocus = useRef('');
  useEffect(() => {
    if (toFocus.current !== '') document.getElementById(toFocus.current)?.focus();
    toFocus.current = '';
  });
  const stated = folder.persons.filter((person) => !isBlankPerson(person));
  // The one who is being entered is shown before the first word, and while all words are deleted.
  const isNew = edited !== '' && !stated.some(({ id }) => id === edited);
  const shown = isNew ? [...stated, personWithId(folder.persons, edited)] : stated;
  const book: PersonBook = {
    all: folder.persons,
    put: (person) => {
      change((before) => withPersons(before, [person]), `person.${person.id}`);
    },
  };

  const edit = (id: string) => {
    setEdited(id);
    toFocus.current = controlId(personPath(id, 'name'));
  };
  const focusList = () => {
    document.getElementById(headingId)?.focus();
  };
  const remove = (person: Person) => {
    change((before) => withoutPerson(before, person.id), '');
    setEdited('');
    focusList();
    announce(`${personLabel(person)} er slettet. Vælg "Fortryd" for at få personen igen.`);
  };

  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        Personer i mappen
      </h2>
      <p>Ret en person her, så er den rettet i alle mappens skemaer.</p>
      {shown.length === 0 && <p>Der er ingen endnu.</p>}
      <PersonDoubles folder={folder} change={change} announce={announce} focusList={focusList} />
      <ul class="folder-list person-list">
        {shown.map((person) => (
          <PersonItem
            key={person.id}
            person={person}
            usedIn={documentsNaming(folder, person.id)}
            book={book}
            isEdited={person.id === edited}
            onEdit={() => {
              if (edited !== person.id) edit(person.id);
              else {
                setEdited('');
                toFocus.current = isBlankPerson(person) ? 'person-ny' : `person-${person.id}-ret`;
              }
            }}
            onRemove={() => {
              remove(person);
            }}
          />
        ))}
      </ul>
      <div class="document-buttons">
        <button
          type="button"
          class="button button-secondary"
          id="person-ny"
          onClick={() => {
            edit(newId());
          }}
        >
          Tilføj person
        </button>
        <PastePersons
          book={book}
          onAdd={(persons) => {
            change((before) => withPersons(before, persons), '');
          }}
        />
      </div>
      {stated.length > 0 && <PersonExports persons={stated} announce={announce} />}
    </section>
  );
}
