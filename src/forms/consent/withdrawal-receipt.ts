import { dayInWords } from '../../domain/danish/iso-day';
import { personWithId } from '../../domain/person/person';
import type { FormDocument } from '../../documents/model';
import { answersOf, given, section } from '../../form-kit/answers/answering';
import type { FormContext } from '../../form-kit/define-form';
import { recipientRow, recipientsOf } from './recipients';
import type { Consent } from './schema';
import { caseworkerFields, citizenFields, fields, paper, receipt } from './texts';

/** Tells the citizen that the consent was taken back, what follows from it, and who is told. */
export function withdrawalReceipt(consent: Consent, { persons, today }: FormContext): FormDocument {
  const caseworker = personWithId(persons, consent.caseworker);
  const told = recipientsOf([...consent.collectFrom, ...consent.passTo], consent, persons);
  const names = told.map((person) => recipientRow(person).filter(Boolean).join(', '));
  return {
    id: 'withdrawal-receipt',
    title: receipt.title,
    marking: paper.marking,
    subtitle: dayInWords(today),
    orientation: 'portrait',
    blocks: [
      { kind: 'notice', text: receipt.intro(dayInWords(consent.withdrawnOn)) },
      ...answersOf([
        given.text(citizenFields.name.label, personWithId(persons, consent.citizen).name),
        given.text(fields.matter.label, consent.matter),
        given.text(fields.authority.label, consent.authority),
        given.text(caseworkerFields.name.label, caseworker.name),
        given.text(caseworkerFields.phone.label, caseworker.phone),
      ]),
      ...section(receipt.meaning, [], { kind: 'list', ordered: false, items: receipt.meanings }),
      ...(names.length > 0 ? section(receipt.told, [], { kind: 'list', ordered: false, items: names }) : []),
      { kind: 'signatures', lines: receipt.signatures },
    ],
    pageFoot: paper.pageFoot,
    fileName: `kvittering-samtykke-${today}`,
    language: 'da',
  };
}
