import type { PersonDetails } from '../../domain/person/details';
import { areLikelyDoubles, merged } from '../../domain/person/doubles';
import { withPerson, type Person } from '../../domain/person/person';

/** A pasted person, and whom he or she may be the same as. */
export interface PlannedPerson {
  details: PersonDetails;
  /** The one of the folder who is likely to be the same. */
  known: Person | undefined;
  /** True where an earlier pasted row is likely to be the same. */
  repeated: boolean;
}

/** What is to become of a pasted person. */
export type Decision = 'reuse' | 'new' | 'leave';

/** Pasted persons beside the folder's. */
export function plannedPersons(
  pasted: readonly PersonDetails[],
  inFolder: readonly Person[],
): PlannedPerson[] {
  return pasted.map((details, place) => ({
    details,
    known: inFolder.find((person) => areLikelyDoubles(person, details)),
    repeated: pasted.slice(0, place).some((earlier) => areLikelyDoubles(earlier, details)),
  }));
}

/** What is proposed: whom the folder knows is used again, whoever stands twice is left out the second time. */
export function proposedDecision({ known, repeated }: PlannedPerson): Decision {
  if (repeated) return 'leave';
  return known ? 'reuse' : 'new';
}

/**
 * The persons to add, in order. Who is used again keeps id and words, and gets the details that the folder lacks.
 * @param decisions one a pasted person
 */
export function personsToAdd(
  planned: readonly PlannedPerson[],
  decisions: readonly Decision[],
  newId: () => string,
): Person[] {
  return planned.reduce<Person[]>((added, { details, known }, place) => {
    const decision = decisions[place] ?? 'leave';
    if (decision === 'leave') return added;
    if (decision === 'new' || !known) return [...added, { id: newId(), ...details }];
    const already = added.find(({ id }) => id === known.id) ?? known;
    return withPerson(added, merged(already, details));
  }, []);
}
