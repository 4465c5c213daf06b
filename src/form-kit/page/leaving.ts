import { holdsPersonalNumber } from '../../domain/danish/personal-number';
import type { FormDocument } from '../../documents/model';
import { stringsOf } from '../../documents/strings';

/** What the user should know of a document before it leaves the page, a sentence each. Said, never a hindrance. */
export function leavingWarnings(document: FormDocument, ofRoom: readonly string[]): string[] {
  const personalNumber = stringsOf(document).some(holdsPersonalNumber);
  return personalNumber
    ? [...ofRoom, 'I dokumentet står noget, der ligner et CPR-nummer. Skal modtageren bruge det?']
    : [...ofRoom];
}
