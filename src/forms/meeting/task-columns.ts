import type { Person } from '../../domain/person/person';
import { personLabel } from '../../domain/person/person';
import type { GridColumn } from '../../form-kit/grid/column';
import { numberedItems } from './agenda';
import type { Meeting, Task } from './schema';
import { taskFields } from './row-texts';

/** The columns of tasks: what, who, when, and whether it is done. */
export function taskColumns(people: readonly Person[]): GridColumn<Task>[] {
  const choices = Object.fromEntries(people.map((person) => [person.id, personLabel(person)]));
  return [
    {
      key: 'task',
      ...taskFields.task,
      kind: 'long',
      width: 4,
      read: ({ task }) => task,
      write: (row, task) => ({ ...row, task }),
    },
    {
      key: 'person',
      ...taskFields.person,
      kind: 'choice',
      choices,
      width: 3,
      read: ({ person }) => person,
      // Whoever is chosen takes the place of the one who was only named.
      write: (row, person) => ({ ...row, person, otherPerson: person === '' ? row.otherPerson : '' }),
    },
    {
      key: 'otherPerson',
      ...taskFields.otherPerson,
      kind: 'text',
      width: 2,
      read: ({ otherPerson }) => otherPerson,
      write: (row, otherPerson) => ({ ...row, otherPerson, person: otherPerson === '' ? row.person : '' }),
    },
    {
      key: 'deadline',
      ...taskFields.deadline,
      kind: 'date',
      width: 2,
      read: ({ deadline }) => deadline,
      write: (row, deadline) => ({ ...row, deadline }),
    },
  ];
}

/** The columns of the list of all tasks: also the item that each belongs to, by number, and whether it is done. */
export function allTaskColumns(people: readonly Person[], items: Meeting['items']): GridColumn<Task>[] {
  const numbered = numberedItems(items);
  const numbers = new Map(numbered.map(({ item, number }) => [item.id, String(number)]));
  return [
    ...taskColumns(people),
    {
      key: 'item',
      ...taskFields.item,
      kind: 'number',
      width: 1,
      read: ({ item }) => numbers.get(item) ?? '',
      write: (row, number) => ({ ...row, item: numbered[Number(number) - 1]?.item.id ?? '' }),
    },
    {
      key: 'done',
      ...taskFields.done,
      kind: 'tick',
      width: 1,
      read: ({ done }) => (done ? 'yes' : ''),
      write: (row, done) => ({ ...row, done: done === 'yes' }),
    },
  ];
}

/** All tasks with those of one item put in place of its former ones; the others stay where they are. */
export function withTasksOfItem(tasks: readonly Task[], item: string, ofItem: readonly Task[]): Task[] {
  const next = ofItem.values();
  const merged = tasks.flatMap((task) => {
    if (task.item !== item) return [task];
    const { value, done } = next.next();
    return done ? [] : [value];
  });
  return [...merged, ...next];
}
