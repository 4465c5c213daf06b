import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import { outsideConsent } from './recipients';
import { shownPeople } from './people';
import type { NetworkMap } from './schema';
import { advice } from './texts';

/** More people than this are hard to read on one sheet. */
const mostOnASheet = 60;

/** What is missing on a map, or looks wrong, in the order of the form. */
export function networkMapChecks(map: NetworkMap, context: FormContext): Advice[] {
  const { persons, today } = context;
  const citizen = personWithId(persons, map.citizen);
  const coordinator = personWithId(persons, map.coordinator);
  const people = shownPeople(map, persons);
  const unanswered = people.filter(({ contact }) => contact === '');
  const [firstUnanswered] = unanswered;
  const found: (Advice | false | undefined)[] = [
    map.updated === '' && { path: 'updated', message: advice.updated },
    map.updated > today && { path: 'updated', message: advice.updatedLater },
    citizen.name.trim() === '' && { path: personPath(citizen.id, 'name'), message: advice.citizenName },
    map.fullConsent === '' && { path: 'fullConsent', message: advice.fullConsent },
    coordinator.name.trim() === '' && {
      path: personPath(coordinator.id, 'name'),
      message: advice.coordinatorName,
    },
    people.length === 0 && { path: 'rows', message: advice.nobody },
    people.length > mostOnASheet && { path: 'rows', message: advice.tooMany },
    ...people.map(
      ({ id, email }): Advice | false =>
        email !== '' && !looksLikeEmail(email) && { path: `rows.${id}.email`, message: advice.email },
    ),
    firstUnanswered && {
      path: `rows.${firstUnanswered.id}.contact`,
      message: advice.contact(unanswered.length),
    },
    ...outsideConsent(map, context).map(({ row, label }): Advice => ({
      path: `rows.${row}.mayShare`,
      message: advice.uncovered(label),
    })),
  ];
  return found.filter((entry) => entry !== false && entry !== undefined);
}

function looksLikeEmail(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text);
}
