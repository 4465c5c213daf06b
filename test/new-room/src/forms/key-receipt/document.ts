import { dayInWords } from '../../domain/danish/iso-day';
import { personWithId } from '../../domain/person/person';
import type { FormDocument } from '../../documents/model';
import { forPen, given, section, type Answering } from '../../form-kit/answers/answering';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { FormContext } from '../../form-kit/define-form';
import { asksWhere } from './asked';
import { emptyReceipt } from './defaults';
import type { KeyReceipt } from './schema';
import { fields, headings, keyFields, name, paper, receiverFields, terms } from './texts';

/** Empty rows for a pen in the table of keys. */
const penRows = 4;

/** The receipt. */
export function keyReceiptDocuments(receipt: KeyReceipt, context: FormContext): FormDocument[] {
  const fileName = `${paper.fileName}-${context.today}`;
  return [{ ...documentOf(receipt, context, given, asksWhere(receipt)), fileName }];
}

/** The receipt for the pen. */
export function blankKeyReceipt(context: FormContext): FormDocument {
  return documentOf(
    emptyReceipt(() => 'blank'),
    { ...context, persons: [] },
    forPen,
    true,
  );
}

function documentOf(
  receipt: KeyReceipt,
  { persons }: FormContext,
  answer: Answering,
  showsWhere: boolean,
): FormDocument {
  const receiver = personWithId(persons, receipt.receiver);
  const columns = Object.values(keyFields).map(({ label }) => ({ header: label, width: 1 }));
  const rows = receipt.keys
    .map(({ opens, stamp }) => [opens.trim(), stamp.trim()])
    .filter((cells) => cells.some((cell) => cell !== ''));
  return {
    id: 'receipt',
    title: name,
    marking: paper.marking,
    subtitle: '',
    orientation: 'portrait',
    blocks: [
      ...section(headings.receiver, [
        answer.text(receiverFields.name.label, receiver.name),
        answer.text(receiverFields.phone.label, receiver.phone),
        answer.text(fields.handedOut.label, dayInWords(receipt.handedOut)),
      ]),
      ...section(headings.keys, [], ...answer.table(fields.keys.label, columns, rows, penRows)),
      ...section(headings.back, [
        answer.ticks(fields.terms.label, terms, receipt.terms),
        answer.choice(fields.comesBack.label, yesNo, receipt.comesBack),
        ...(showsWhere ? [answer.text(fields.comesBackWhere.label, receipt.comesBackWhere)] : []),
      ]),
    ],
    pageFoot: paper.pageFoot,
    fileName: `${paper.fileName}-blank`,
    language: 'da',
  };
}
