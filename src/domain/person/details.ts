import type { Person, PersonDetail } from './person';

/** What is said of someone who has no place in the folder yet. */
export type PersonDetails = Omit<Person, 'id'>;

/** The details of a person in the order in which they are asked, shown and handed out. */
export const personDetails = [
  'name',
  'role',
  'organisation',
  'unit',
  'phone',
  'email',
  'address',
  'birthDate',
] as const satisfies readonly PersonDetail[];

/** The Danish name of each detail. */
export const detailLabels: Readonly<Record<PersonDetail, string>> = {
  name: 'Navn',
  role: 'Stilling eller rolle',
  organisation: 'Arbejdssted',
  unit: 'Enhed',
  phone: 'Telefon',
  email: 'E-mail',
  address: 'Adresse',
  birthDate: 'Fødselsdato',
};

/** Details with nothing stated but what is given. */
export function detailsWith(stated: Partial<PersonDetails>): PersonDetails {
  const nothing = Object.fromEntries(personDetails.map((detail) => [detail, ''])) as unknown as PersonDetails;
  return { ...nothing, ...stated };
}

/** What tells namesakes apart, in one line: role, place of work, part of it. */
export function personLine({ role, organisation, unit }: PersonDetails): string {
  return [role, organisation, unit]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
}
