import { useEffect, useState } from 'preact/hooks';
import { doubleGroups } from '../../domain/person/doubles';
import { isBlankPerson, personLabel, type Person } from '../../domain/person/person';
import { withPersonMerged } from '../persons/in-folder';
import type { Folder } from '../folder/folder';
import type { Work } from '../session/use-work';
import { PersonMerge } from './PersonMerge';

interface PersonDoublesProps {
  folder: Folder;
  change: Work['change'];
  announce: (message: string) => void;
  /** Gives the focus back to the list, before what had it disappears. */
  focusList: () => void;
}

/** Entries that are likely to be about the same person, to be made one; nothing happens by itself. */
export function PersonDoubles({ folder, change, announce, focusList }: PersonDoublesProps) {
  const [open, setOpen] = useState('');
  // Who was said to be two; asked again on the next visit, since nothing of it is kept.
  const [different, setDifferent] = useState<readonly string[]>([]);
  const pairs = doubleGroups(folder.persons.filter((person) => !isBlankPerson(person)))
    .flatMap(pairsOf)
    .filter((pair) => !different.includes(keyOf(pair)));
  const merging = pairs.find((pair) => keyOf(pair) === open);
  useEffect(() => {
    document.getElementById('laeg-sammen')?.focus();
  }, [open]);
  if (pairs.length === 0) return null;

  return (
    <div class="person-doubles">
      <h3>Er det den samme?</h3>
      <ul class="folder-list">
        {pairs.map((pair) => (
          <li key={keyOf(pair)}>
            <span class="folder-changed">{namesOf(pair)} ligner samme person.</span>
            <button
              type="button"
              class="button button-unstyled"
              onClick={() => {
                setOpen(keyOf(pair));
              }}
            >
              Læg sammen<span class="sr-only"> {namesOf(pair)}</span>
            </button>
            <button
              type="button"
              class="button button-unstyled"
              onClick={() => {
                setDifferent([...different, keyOf(pair)]);
                focusList();
                announce(`${namesOf(pair)} bliver stående som to personer.`);
              }}
            >
              Det er to<span class="sr-only">: {namesOf(pair)}</span>
            </button>
          </li>
        ))}
      </ul>
      {merging && (
        <PersonMerge
          key={open}
          pair={merging}
          onCancel={() => {
            setOpen('');
            focusList();
          }}
          onMerge={(person) => {
            const [keep, drop] = merging;
            change((before) => withPersonMerged(before, keep.id, drop.id, person), '');
            setOpen('');
            focusList();
            announce(`${namesOf(merging)} er lagt sammen. Vælg "Fortryd" for at skille dem igen.`);
          }}
        />
      )}
    </div>
  );
}

/** A group is gone through two by two, each later entry with the first. */
function pairsOf([first, ...others]: readonly Person[]): [Person, Person][] {
  return first ? others.map((other) => [first, other]) : [];
}

function keyOf([one, other]: readonly [Person, Person]): string {
  return `${one.id} ${other.id}`;
}

function namesOf([one, other]: readonly [Person, Person]): string {
  return `${personLabel(one)} og ${personLabel(other)}`;
}
