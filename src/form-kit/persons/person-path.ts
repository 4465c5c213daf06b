import type { PersonDetail } from '../../domain/person/person';

/** The path of a detail of a person of the folder, for advice and for undo. */
export function personPath(id: string, detail: PersonDetail): string {
  return `person.${id}.${detail}`;
}
