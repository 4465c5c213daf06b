import { personLabel, personWithId, type Person } from '../../domain/person/person';
import type { Involved } from './schema';

const joined = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');

/** Someone who is involved as a row: who and from where, telephone, role and area, and what he or she does. */
export function involvedRow(
  { person: id, role, group, task }: Involved,
  persons: readonly Person[],
): string[] {
  const person = personWithId(persons, id);
  const { organisation, unit, phone, email } = person;
  return [
    joined(personLabel(person), organisation, unit),
    joined(phone, email),
    joined(role, group),
    task.trim(),
  ];
}
