import type { PersonDetail } from '../../domain/person/person';
import { detailLabels } from '../../domain/person/details';
import type { FieldTexts } from '../fields/field';

/** What is asked of a person where a form has no words of its own for it: each detail, in order. */
export const personTexts: Readonly<Record<PersonDetail, FieldTexts>> = {
  name: { label: detailLabels.name },
  role: { label: detailLabels.role, hint: 'For eksempel sagsbehandler, læge eller mor.' },
  organisation: {
    label: detailLabels.organisation,
    hint: 'For eksempel Socialforvaltningen eller en boligorganisation.',
  },
  unit: { label: detailLabels.unit },
  phone: { label: detailLabels.phone },
  email: { label: detailLabels.email },
  address: { label: detailLabels.address, hint: 'Vej og nummer, etage og dør, postnummer og by.' },
  birthDate: { label: detailLabels.birthDate, hint: 'Kun for borgeren selv.' },
};

const { birthDate: _, ...ofContacts } = personTexts;

/** What is asked of someone who comes to a meeting or gets a copy: no day of birth. */
export const contactTexts: Partial<Record<PersonDetail, FieldTexts>> = ofContacts;

/** A number of persons in words: "1 person", "6 personer". */
export function personCount(count: number): string {
  return count === 1 ? '1 person' : `${String(count)} personer`;
}
