import { uncovered } from '../../domain/consent/coverage';
import { personLabel, personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import { shownPeople } from './people';
import type { NetworkMap } from './schema';
import { advice } from './texts';

/** Someone who may read the map although no consent that holds today names him or her. */
export interface Uncovered {
  /** Id of his or her row. */
  row: string;
  /** What to call him or her. */
  label: string;
}

/**
 * Those outside the consent: of the one whom a copy is for; without a copy, of all whose details may be shared, since
 * they are those whom the map goes to. Citizen and coordinator need no consent to read their own map.
 */
export function outsideConsent(map: NetworkMap, { persons, facts, today }: FormContext): Uncovered[] {
  const people = shownPeople(map, persons).filter(
    ({ person }) => person !== map.citizen && person !== map.coordinator,
  );
  const chosen = people.filter(({ person }) => person === map.copyFor);
  const recipients = chosen.length > 0 ? chosen : people.filter(({ mayShare }) => mayShare);
  const outside = uncovered(
    recipients.map(({ person }) => person),
    facts.consents,
    today,
  );
  return outside.map((id) => {
    const row = recipients.find(({ person }) => person === id);
    const person = personWithId(persons, id);
    const called = [person.name.trim(), row?.role ?? ''].find((text) => text !== '');
    return { row: row?.id ?? id, label: called ?? personLabel(person) };
  });
}

/** A sentence for each of them, before the map leaves the page. */
export function networkMapBeforeLeaving(map: NetworkMap, context: FormContext): string[] {
  return outsideConsent(map, context).map(({ label }) => advice.uncovered(label));
}
