import { personWithId, type Person } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import { needed } from './asked';
import { paperOf } from './document';
import { numbersPath } from './paper/number-rows';
import { toldBy } from './paper/told';
import type { Leaflets } from './schema';
import { advice, papers } from './texts';

/** What is missing on the papers, or has no room there, in the order of the form. */
export function leafletChecks(leaflets: Leaflets, context: FormContext): Advice[] {
  const asked = needed(leaflets);
  const coordinator = personWithId(context.persons, leaflets.coordinator);
  const contactPerson = personWithId(context.persons, leaflets.contactPerson);
  return [
    ...(leaflets.papers.length === 0 ? [{ path: 'papers', message: advice.papers }] : []),
    ...(asked.coordinator ? personAdvice(coordinator, advice.coordinatorName, advice.coordinatorPhone) : []),
    ...(asked.contactPerson ? personAdvice(contactPerson, advice.contactName, advice.contactPhone) : []),
    ...(asked.numbers ? numberAdvice(leaflets, context) : []),
    ...roomAdvice(leaflets, context),
  ];
}

function personAdvice({ id, name, phone, email }: Person, noName: string, noPhone: string): Advice[] {
  const found: (Advice | false)[] = [
    name.trim() === '' && { path: personPath(id, 'name'), message: noName },
    phone.trim() === '' && { path: personPath(id, 'phone'), message: noPhone },
    email.trim() !== '' &&
      !/^\S+@\S+\.\S+$/.test(email.trim()) && { path: personPath(id, 'email'), message: advice.email },
  ];
  return found.filter((entry) => entry !== false);
}

function numberAdvice({ numbers }: Leaflets, { content }: FormContext): Advice[] {
  const shown = Object.entries(content.contacts).filter(([id]) => numbers.includes(id));
  const hasEmergency = shown.some(([, { emergency }]) => emergency);
  const found: (string | false)[] = [
    shown.length === 0 && advice.noNumbers,
    shown.length > 0 && !hasEmergency && advice.noEmergency,
    shown.length > 0 && shown.length < new Set(numbers).size && advice.gone,
  ];
  return found.flatMap((message) => (message === false ? [] : [{ path: numbersPath, message }]));
}

/** What was cut short, said once for each paper that has no room for it. */
function roomAdvice(leaflets: Leaflets, context: FormContext): Advice[] {
  const told = toldBy(leaflets, context);
  return needed(leaflets).papers.flatMap((kind) =>
    paperOf(kind, told).cut.map((path) => ({
      path,
      message: path === numbersPath ? advice.tooManyNumbers(papers[kind]) : advice.tooLong(papers[kind]),
    })),
  );
}
