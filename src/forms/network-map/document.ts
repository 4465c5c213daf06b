import { dayInWords } from '../../domain/danish/iso-day';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { rolesIn } from '../../domain/network/groups';
import { personWithId, type Person, type PersonDetail } from '../../domain/person/person';
import type { Block, FormDocument, TableColumn } from '../../documents/model';
import {
  answersOf,
  forPen,
  given,
  noticeIf,
  section,
  type Answering,
} from '../../form-kit/answers/answering';
import type { FormContext } from '../../form-kit/define-form';
import { allFollowUps, followUps, type FollowUps } from './asked';
import { emptyMap } from './defaults';
import { newsOf } from './news';
import { shownGroups, shownPeople, type ShownGroup, type ShownPerson } from './people';
import { pictureOf } from './picture';
import type { NetworkMap } from './schema';
import { emptyCell, peopleTables, tableColumns } from './tables';
import {
  citizenColumns,
  columns,
  consentAnswers,
  coordinatorColumns,
  copy,
  fields,
  headings,
  name,
  paper,
  rowNames,
} from './texts';

/** All that the facts above the picture are made of. */
interface Source {
  map: NetworkMap;
  persons: readonly Person[];
  answer: Answering;
  asked: FollowUps;
}

/** The map and, where one is wanted, the copy for a recipient. */
export function networkMapDocuments(map: NetworkMap, context: FormContext): FormDocument[] {
  const groups = shownGroups(map, context.persons);
  const main = mapDocument(map, context, groups, false);
  const recipient = shownPeople(map, context.persons).find(
    ({ person }) => map.copyFor !== '' && person === map.copyFor,
  );
  return recipient ? [main, copyFor(recipient, map, context, groups)] : [main];
}

function mapDocument(
  map: NetworkMap,
  context: FormContext,
  groups: readonly ShownGroup[],
  isCopy: boolean,
): FormDocument {
  const { persons, today } = context;
  const people = groups.flatMap((group) => group.people);
  return {
    ...frame,
    id: 'map',
    title: name,
    subtitle: `${paper.shown} ${dayInWords(today)}`,
    blocks: [
      ...factsOf({ map, persons, answer: given, asked: followUps(map) }),
      ...newsOf(map, people, isCopy),
      ...pictureOf(map, persons, groups),
      ...peopleTables(groups, isCopy),
    ],
    fileName: `netvaerkskort-${today}`,
  };
}

/** The map without those whose details may not be shared and without notes; it says that something was left out. */
function copyFor(
  { role, organisation }: ShownPerson,
  map: NetworkMap,
  context: FormContext,
  groups: readonly ShownGroup[],
): FormDocument {
  const people = groups.flatMap((group) => group.people);
  const shared = groups.map((group) => ({
    ...group,
    people: group.people.filter(({ mayShare }) => mayShare),
  }));
  const withheld = people.filter(({ mayShare }) => !mayShare).length;
  const leftOut = copy.leftOut(withheld, people.filter(({ note }) => note !== '').length);
  const document = mapDocument(map, context, shared, true);
  return {
    ...document,
    id: 'copy',
    title: copy.title(inRunningText(role || organisation || copy.someone)),
    blocks: [...noticeIf(leftOut !== '', leftOut), ...document.blocks],
    fileName: `netvaerkskort-kopi-${context.today}`,
  };
}

/** "Praksislæge" is "praksislæge" after other words, "SKP" stays "SKP". */
function inRunningText(words: string): string {
  const [first = '', second = ''] = words;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? words : first.toLowerCase() + words.slice(1);
}

/** The map for the pen: one table, with the roles that one usually finds in each group and rows for others. */
export function blankNetworkMap(): FormDocument {
  const map = emptyMap(() => 'blank', noFacts);
  const penColumns: TableColumn[] = [
    { header: rowNames.group, width: 1.5 },
    ...tableColumns(columns.role, columns.mayShare),
  ];
  const row = (...words: string[]) => penColumns.map((_, at) => words[at] ?? '');
  const rows = map.groups.flatMap((group) =>
    [...rolesIn(group.id), paper.otherRole].map((role, at) => row(at === 0 ? group.name : '', role)),
  );
  return {
    ...frame,
    id: 'map',
    title: name,
    subtitle: '',
    blocks: [
      ...factsOf({ map, persons: [], answer: forPen, asked: allFollowUps }),
      { kind: 'heading', level: 2, text: headings.network },
      { kind: 'table', caption: headings.network, columns: penColumns, rows: [...rows, row(), row()] },
    ],
    fileName: 'netvaerkskort-blank',
  };
}

const frame = {
  marking: paper.marking,
  orientation: 'landscape',
  pageFoot: paper.pageFoot,
  language: 'da',
} as const;

function factsOf({ map, persons, answer, asked }: Source): Block[] {
  const residence = answer.text(fields.currentResidence.label, map.currentResidence);
  return [
    ...section(headings.map, [
      answer.text(fields.preparedBy.label, map.preparedBy),
      answer.text(fields.updated.label, dayInWords(map.updated)),
    ]),
    ...personTable(headings.citizen, personWithId(persons, map.citizen), citizenColumns, answer),
    ...answersOf([
      ...(asked.currentResidence ? [residence] : []),
      answer.text(fields.interpreterLanguage.label, map.interpreterLanguage),
      answer.choice(fields.fullConsent.label, consentAnswers, map.fullConsent),
      answer.text(fields.consentWhich.label, map.consentWhich),
    ]),
    ...personTable(headings.coordinator, personWithId(persons, map.coordinator), coordinatorColumns, answer),
  ];
}

/** How to reach one person: a table of one row, so that all there is to know of the map stands on its first page. */
function personTable(
  caption: string,
  person: Person,
  texts: Readonly<Partial<Record<PersonDetail, string>>>,
  answer: Answering,
): Block[] {
  const details = Object.entries(texts) as [PersonDetail, string][];
  const shown = details.map(([, header]) => ({ header, width: 1 }));
  const row = details.map(([detail]) => person[detail].trim());
  const rows = row.some((cell) => cell !== '') ? [row.map((cell) => cell || emptyCell)] : [];
  return answer.table(caption, shown, rows, 1);
}
