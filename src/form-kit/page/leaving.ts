import { holdsPersonalNumber } from '../../domain/danish/personal-number';
import { namesIn } from '../../domain/person/names-in';
import type { Person } from '../../domain/person/person';
import type { FormDocument } from '../../documents/model';
import { stringsOf } from '../../documents/strings';

/**
 * What the user should know of a document before it leaves the page, a sentence each. Said, never a hindrance.
 * @param ofRoom what the form itself has to say
 * @param persons those of the folder
 */
export function leavingWarnings(
  document: FormDocument,
  ofRoom: readonly string[],
  persons: readonly Person[],
): string[] {
  const named = namesIn(headings(document), persons);
  return [
    ...ofRoom,
    ...named.map((name) => `${name} står i en overskrift eller i filens navn, som mange kan se.`),
    ...(stringsOf(document).some(holdsPersonalNumber)
      ? ['I dokumentet står noget, der ligner et CPR-nummer. Skal modtageren bruge det?']
      : []),
  ];
}

/** What is read in lists of files and mails, or repeated on every page: names there meet eyes that they are not for. */
function headings({ title, fileName, blocks }: FormDocument): string[] {
  return [
    title,
    fileName,
    ...blocks.flatMap((block) =>
      block.kind === 'table' ? [block.caption, ...block.columns.map(({ header }) => header)] : [],
    ),
  ];
}
