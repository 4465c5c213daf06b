import { isBlankPerson, personLabel, type Person } from '../../domain/person/person';
import type { Consent } from './schema';

/** The persons of a list, in its order, each once; the citizen, and ids of persons who left the folder, are none. */
export function recipientsOf(
  ids: readonly string[],
  { citizen }: Consent,
  persons: readonly Person[],
): Person[] {
  return [...new Set(ids)]
    .filter((id) => id !== citizen)
    .flatMap((id) => persons.find((person) => person.id === id) ?? [])
    .filter((person) => !isBlankPerson(person));
}

/** A recipient as a row: who, and from where. */
export function recipientRow(person: Person): string[] {
  const { role, organisation, unit } = person;
  const place = [role, organisation, unit].map((part) => part.trim()).filter((part) => part !== '');
  return [personLabel(person), place.join(', ')];
}
