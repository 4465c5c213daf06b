import { writeTsv } from '../../domain/table/tsv';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { ShownPerson } from './people';
import { columns, paper, rowNames } from './texts';

/** Everyone on the map as the rows of a spreadsheet, under headings. */
export function tableText(people: readonly ShownPerson[]): string {
  const { role, name, organisation, email, phone, contact, mayShare, note } = columns;
  return writeTsv([
    [rowNames.group, role, name, organisation, email, phone, contact, mayShare, note],
    ...people.map((person) => [
      person.group,
      person.role,
      person.name,
      person.organisation,
      person.email,
      person.phone,
      person.contact === '' ? '' : yesNo[person.contact],
      person.mayShare ? paper.shared.yes : paper.shared.no,
      person.note,
    ]),
  ]);
}
