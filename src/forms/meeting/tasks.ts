import type { Person } from '../../domain/person/person';
import type { Meeting, Task } from './schema';

/** The tasks of one person. */
export interface TasksOfOne {
  /** The name; empty where nobody has taken them on. */
  who: string;
  tasks: readonly Task[];
}

/** True where a row says nothing of what is to be done. */
export function isBlankTask({ task, person, otherPerson, deadline }: Task): boolean {
  return [task, person, otherPerson, deadline].every((text) => text.trim() === '');
}

/** The tasks that say anything. */
export function statedTasks(tasks: readonly Task[]): Task[] {
  return tasks.filter((task) => !isBlankTask(task));
}

/** The tasks by the id of the item under which they were agreed; under an empty id those of none. */
export function tasksByItem(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const byItem = new Map<string, Task[]>();
  for (const task of tasks) {
    const known = byItem.get(task.item);
    if (known) known.push(task);
    else byItem.set(task.item, [task]);
  }
  return byItem;
}

/** Who does a task, by name: a person of the folder, else as it was written. */
export function whoDoes({ person, otherPerson }: Task, names: ReadonlyMap<string, string>): string {
  return (person === '' ? otherPerson : (names.get(person) ?? '')).trim();
}

/** The names of all persons by id, looked up once for a whole agenda. */
export function namesOf(persons: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(persons.map(({ id, name }) => [id, name.trim()]));
}

/**
 * All tasks by person: first those who take part, in their order, then others as they come, and last what nobody
 * has taken on.
 */
export function tasksByPerson({ tasks, participants }: Meeting, persons: readonly Person[]): TasksOfOne[] {
  const names = namesOf(persons);
  const groups = new Map<string, Task[]>(
    participants.map(({ person }) => [(names.get(person) ?? '').toLowerCase(), []]),
  );
  const spelt = new Map<string, string>();
  for (const task of statedTasks(tasks)) {
    const who = whoDoes(task, names);
    const key = who.toLowerCase();
    if (!spelt.has(key)) spelt.set(key, who);
    const ofOne = groups.get(key);
    if (ofOne) ofOne.push(task);
    else groups.set(key, [task]);
  }
  const nobody = groups.get('') ?? [];
  groups.delete('');
  const filled = [...groups].filter(([, ofOne]) => ofOne.length > 0);
  return [
    ...filled.map(([key, ofOne]) => ({ who: spelt.get(key) ?? '', tasks: ofOne })),
    ...(nobody.length > 0 ? [{ who: '', tasks: nobody }] : []),
  ];
}
