import type { Pasted } from '../../domain/person/paste/pasted-persons';
import type { PlannedPerson } from './paste-plan';
import { personCount } from './person-texts';

const kinds: Readonly<Record<Exclude<Pasted['kind'], 'nothing'>, string>> = {
  table: 'Det ligner en tabel.',
  addresses: 'Det ligner modtagere fra en mail.',
  signature: 'Det ligner en underskrift fra en mail.',
  vcard: 'Det er kontaktkort.',
};

/** What was understood of a pasted text, in a few sentences; empty where nothing was pasted. */
export function whatWasPasted(pasted: Pasted, planned: readonly PlannedPerson[]): string {
  if (pasted.kind === 'nothing') return '';
  const known = planned.filter(({ known }) => known !== undefined).length;
  const repeated = planned.filter(({ repeated }) => repeated).length;
  return [
    kinds[pasted.kind],
    planned.length === 0 ? 'Vi fandt ingen personer i det.' : `Vi fandt ${personCount(planned.length)}.`,
    ...(known > 0 ? [`${String(known)} er allerede i mappen og bruges igen.`] : []),
    ...(repeated > 0 ? [`${String(repeated)} står der to gange.`] : []),
  ].join(' ');
}
