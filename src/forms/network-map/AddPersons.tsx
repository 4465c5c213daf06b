import { useContext, useState } from 'preact/hooks';
import { isBlankPerson, personLabel, type Person } from '../../domain/person/person';
import type { EditorProps } from '../../form-kit/define-form';
import { newId } from '../../form-kit/folder/new-id';
import { Announce } from '../../form-kit/page/announce';
import { PastePersons } from '../../form-kit/persons/PastePersons';
import { emptyRow } from './defaults';
import { groupsOf } from './people';
import type { NetworkMap } from './schema';
import { screen } from './texts';

type AddPersonsProps = Pick<EditorProps<NetworkMap>, 'data' | 'persons' | 'replace'>;

const groupId = 'netvaerk-gruppe';
const pickId = 'netvaerk-person';

/** Puts persons on the map whom the folder knows, or who are pasted from elsewhere, in a group of one's choice. */
export function AddPersons({ data, persons, replace }: AddPersonsProps) {
  const announce = useContext(Announce);
  const groups = groupsOf(data);
  const [wanted, setWanted] = useState('');
  const group = groups.find(({ id }) => id === wanted) ?? groups[0];
  if (!group) return null;
  const onMap = new Set([...data.rows.map(({ person }) => person), data.citizen, data.coordinator]);
  const others = persons.all.filter((person) => !onMap.has(person.id) && !isBlankPerson(person));

  const add = (added: readonly Person[]) => {
    const rows = added.map((person) => ({ ...emptyRow(newId(), group.id, person.id), role: person.role }));
    replace({ ...data, rows: [...data.rows, ...rows] }, added);
    announce(screen.added(added.length, group.name));
  };
  return (
    <details class="network-add">
      <summary>{screen.pickOrPaste}</summary>
      <div class="form-group">
        <label class="form-label" for={groupId}>
          {screen.group}
        </label>
        <select
          class="form-select"
          id={groupId}
          value={group.id}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
          }}
        >
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {others.length > 0 && (
        <PickPerson
          others={others}
          pick={(person) => {
            add([person]);
          }}
        />
      )}
      <PastePersons book={persons} onAdd={add} />
    </details>
  );
}

function PickPerson({ others, pick }: { others: readonly Person[]; pick: (person: Person) => void }) {
  return (
    <div class="form-group">
      <label class="form-label" for={pickId}>
        {screen.pick}
      </label>
      <select
        class="form-select"
        id={pickId}
        value=""
        onChange={(event) => {
          const person = others.find(({ id }) => id === event.currentTarget.value);
          event.currentTarget.value = '';
          if (person) pick(person);
        }}
      >
        <option value="">{screen.pickNobody}</option>
        {others.map((person) => (
          <option key={person.id} value={person.id}>
            {personLabel(person)}
          </option>
        ))}
      </select>
    </div>
  );
}
