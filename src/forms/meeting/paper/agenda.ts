import { clockTime, minutesAfterMidnight, minutesInDay } from '../../../domain/danish/clock';
import { dayInWords } from '../../../domain/danish/iso-day';
import type { Block, TableColumn } from '../../../documents/model';
import { answersOf } from '../../../form-kit/answers/answering';
import { canBeRoundedOff, cellText, numberedItems, timetable, type NumberedItem } from '../agenda';
import { timeUse } from '../form-texts';
import type { Column } from '../schema';
import { namesOf, statedTasks, whoDoes } from '../tasks';
import { headings } from '../texts';
import { calledOffNotice, meetingAnswers } from './shared-parts';
import type { Source } from './source';
import { agenda, minutes } from './words';

const clockWidth = 1.3;
const widths: Readonly<Record<Column['holds'], number>> = {
  topic: 4,
  responsible: 2.5,
  goal: 4,
  minutes: 1.4,
  own: 2.5,
};
/** With more columns than these, a page on its long side is easier to read. */
const columnsOnUprightPage = 5;

/** The agenda: when and where, the points with their clock times, and what is open from last time. */
export function agendaBlocks(source: Source): Block[] {
  return [
    ...calledOffNotice(source),
    ...answersOf(meetingAnswers(source)),
    { kind: 'heading', level: 2, text: headings.agenda },
    ...itemsTable(source),
    ...timeSentences(source),
    ...quietPart(source),
    ...openTasksPart(source),
  ];
}

/** How the agenda is best laid on paper. */
export function agendaOrientation(source: Source): 'portrait' | 'landscape' {
  return tableColumns(source).length > columnsOnUprightPage ? 'landscape' : 'portrait';
}

function tableColumns({ meeting, asked }: Source): TableColumn[] {
  const own = meeting.columns.map(({ holds, name }) => ({ header: name, width: widths[holds] }));
  return asked.clockTimes ? [{ header: agenda.clock, width: clockWidth }, ...own] : own;
}

/** The points as a table; the first column that is one's own to fill holds the number. */
function itemsTable(source: Source): Block[] {
  const { meeting, asked } = source;
  const items = numberedItems(meeting.items);
  if (items.length === 0) return [{ kind: 'paragraph', text: agenda.noItems }];
  const { begins } = timetable(meeting, items);
  const rows = items.map((numbered, at) => {
    const cells = itemCells(source, numbered);
    return asked.clockTimes ? [clockCell(begins[at]), ...cells] : cells;
  });
  return [{ kind: 'table', caption: agenda.items, columns: tableColumns(source), rows }];
}

/** What stands in the columns of one point, with its number in front. */
function itemCells({ meeting, asked }: Source, { item, number }: NumberedItem): string[] {
  const roundsOff = asked.citizenRoundsOff && meeting.citizenRoundsOff && canBeRoundedOff(item);
  return meeting.columns.map((column, at) => {
    const text = cellText(item, column).trim();
    const lines = [
      at === 0 ? `${String(number)}. ${text}`.trim() : text,
      ...(roundsOff && column.holds === 'topic' ? [agenda.roundsOff] : []),
    ];
    return lines.filter((line) => line !== '').join('\n');
  });
}

function clockCell(begin: number | undefined): string {
  if (begin === undefined) return '';
  return begin < minutesInDay ? clockTime(begin) : `${clockTime(begin)} ${agenda.nextDay}`;
}

function timeSentences({ meeting, asked }: Source): Block[] {
  const { total } = timetable(meeting, numberedItems(meeting.items));
  const end = minutesAfterMidnight(meeting.end);
  const sentences = [
    ...(asked.clockTimes && total > 0 ? [timeUse.total(total)] : []),
    ...(end === undefined ? [] : [agenda.ends(clockTime(end))]),
  ];
  return sentences.length > 0 ? [{ kind: 'paragraph', text: sentences.join(' ') }] : [];
}

function quietPart({ meeting, asked }: Source): Block[] {
  if (!asked.reflectionQuestion) return [];
  const question = meeting.reflectionQuestion.trim();
  const sentences = [agenda.quiet, ...(question === '' ? [] : [agenda.quietAbout(question)])];
  return [{ kind: 'paragraph', text: sentences.join(' ') }];
}

function openTasksPart({ meeting, context }: Source): Block[] {
  const tasks = statedTasks(meeting.tasks).filter(({ carriedOver }) => carriedOver);
  if (tasks.length === 0) return [];
  const names = namesOf(context.persons);
  return [
    { kind: 'heading', level: 2, text: agenda.openTasks },
    {
      kind: 'table',
      caption: agenda.openTasks,
      columns: [
        { header: minutes.task, width: 4 },
        { header: minutes.who, width: 2 },
        { header: minutes.deadline, width: 2 },
      ],
      rows: tasks.map((task) => [
        task.task.trim(),
        whoDoes(task, names) || minutes.nobody,
        dayInWords(task.deadline),
      ]),
    },
  ];
}
