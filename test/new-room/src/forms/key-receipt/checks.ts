import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import type { KeyReceipt } from './schema';
import { advice } from './texts';

/** What is missing in a receipt, in the order of the form. */
export function keyReceiptChecks(receipt: KeyReceipt, { persons }: FormContext): Advice[] {
  const receiver = personWithId(persons, receipt.receiver);
  const found: (Advice | false)[] = [
    receiver.name.trim() === '' && { path: personPath(receiver.id, 'name'), message: advice.receiver },
    receipt.keys.every(({ opens }) => opens.trim() === '') && { path: 'keys', message: advice.keys },
  ];
  return found.filter((entry) => entry !== false);
}
