import type { PersonDetails } from '../details';
import { foundPersons, pastedPersons } from './pasted-persons';

/** For tests: what is stated of each person in a pasted text, without the details that are not. */
export function statedPersons(text: string): Partial<PersonDetails>[] {
  return foundPersons(pastedPersons(text)).persons.map((person) =>
    Object.fromEntries(Object.entries(person).filter(([, detail]: [string, string]) => detail !== '')),
  );
}

/** For tests: what of a pasted text is in no person. */
export function unusedOf(text: string): readonly string[] {
  return foundPersons(pastedPersons(text)).unused;
}
