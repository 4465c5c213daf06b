import type { Block, TableColumn } from '../../documents/model';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { ShownGroup, ShownPerson } from './people';
import { columns, headings, paper } from './texts';

const widths: readonly TableColumn[] = [
  { header: columns.role, width: 1.5 },
  { header: columns.name, width: 1.8 },
  { header: columns.organisation, width: 1.8 },
  { header: columns.email, width: 2.2 },
  { header: columns.phone, width: 1.2 },
  { header: columns.contact, width: 1 },
  { header: columns.mayShare, width: 0.9 },
  { header: columns.note, width: 1.8 },
];

/** The columns of a group's table, from one to another. */
export function tableColumns(first: string, last: string): TableColumn[] {
  const place = (header: string) => widths.findIndex((column) => column.header === header);
  return widths.slice(place(first), place(last) + 1);
}

/** What stands in a cell of which nothing is stated: an empty one would be a place for the pen. */
export const emptyCell = '–';

function cells(person: ShownPerson, isCopy: boolean): string[] {
  const { role, name, organisation, email, phone, contact, mayShare, note } = person;
  const shared = [role, name, organisation, email, phone, contact === '' ? '' : yesNo[contact]];
  const own = isCopy ? [] : [mayShare ? paper.shared.yes : paper.shared.no, note];
  return [...shared, ...own].map((cell) => cell || emptyCell);
}

/** A table a group, and a line that names the groups without people. A copy has neither notes nor what may be shared. */
export function peopleTables(groups: readonly ShownGroup[], isCopy: boolean): Block[] {
  const filled = groups.filter(({ people }) => people.length > 0);
  const empty = groups.filter(({ people }) => people.length === 0).map(({ name }) => name);
  const shownColumns = tableColumns(columns.role, isCopy ? columns.contact : columns.note);
  const tables = filled.map(({ name, people }): Block => ({
    kind: 'table',
    caption: name,
    columns: shownColumns,
    rows: people.map((person) => cells(person, isCopy)),
  }));
  const remark = filled.length === 0 ? paper.nobody : `${paper.emptyGroups}${empty.join(' · ')}`;
  const hasRemark = filled.length === 0 || empty.length > 0;
  return [
    { kind: 'heading', level: 2, text: headings.network },
    ...tables,
    ...(hasRemark ? [{ kind: 'paragraph' as const, text: remark }] : []),
  ];
}
