import type { Contact } from './contact';

/**
 * Whether a contact is a department's own contact person, to be found on "Find din kontaktperson" and not
 * among the numbers of the directory. Editors say so by an id that begins `kontaktperson-`.
 */
export function isDepartmentContactPerson({ id }: Pick<Contact, 'id'>): boolean {
  return id.startsWith('kontaktperson-');
}
