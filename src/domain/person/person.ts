/**
 * Someone who takes part in a folder's work: a citizen, a contact person, a professional, a relative.
 * Entered once in a folder and referred to by id from its forms. An empty text means "not stated".
 */
export interface Person {
  /** Stable within the folder, random, says nothing of the person. */
  id: string;
  /** Full name. */
  name: string;
  /** Job or role in words, for example "ejendomsfunktionær" or "mor". */
  role: string;
  /** Place of work: authority, housing organisation, company. */
  organisation: string;
  /** Part of the place of work: department, unit, ward. */
  unit: string;
  /** As typed; shown and printed as typed. */
  phone: string;
  email: string;
  /** ISO day, `1962-04-30`, where a form asks for it: of a citizen only. */
  birthDate: string;
  /** Street, number, floor and door, postcode and town, in one line. */
  address: string;
}

/** The name of something that can be said of a person. */
export type PersonDetail = Exclude<keyof Person, 'id'>;

/** A person of whom nothing is stated yet. */
export function emptyPerson(id: string): Person {
  return {
    id,
    name: '',
    role: '',
    organisation: '',
    unit: '',
    phone: '',
    email: '',
    birthDate: '',
    address: '',
  };
}

/** The person with an id; one of whom nothing is stated, where the folder does not hold the id. */
export function personWithId(persons: readonly Person[], id: string): Person {
  return persons.find((person) => person.id === id) ?? emptyPerson(id);
}

/** The persons with one of them put in the place of the one with the same id, or added at the end. */
export function withPerson(persons: readonly Person[], person: Person): Person[] {
  const known = persons.some(({ id }) => id === person.id);
  return known ? persons.map((other) => (other.id === person.id ? person : other)) : [...persons, person];
}

/** True where nothing is stated of the person. */
export function isBlankPerson(person: Person): boolean {
  return Object.entries(person).every(
    ([key, detail]: [string, string]) => key === 'id' || detail.trim() === '',
  );
}

/** The name to choose a person by: the name, else the role, the place of work, or where he or she is reached. */
export function personLabel({ name, role, organisation, email, phone }: Pick<Person, PersonDetail>): string {
  const parts = [name, role, organisation, email, phone].map((part) => part.trim());
  return parts.find((part) => part !== '') ?? 'Uden navn';
}
