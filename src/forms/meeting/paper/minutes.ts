import { timeInWords } from '../../../domain/danish/clock';
import { dayInWords, dayWithWeekday } from '../../../domain/danish/iso-day';
import { personLine } from '../../../domain/person/details';
import { personWithId } from '../../../domain/person/person';
import type { Block, TableColumn } from '../../../documents/model';
import { answersOf, onlyIf, section } from '../../../form-kit/answers/answering';
import { numberedItems, type NumberedItem } from '../agenda';
import type { Meeting, Task } from '../schema';
import { namesOf, statedTasks, tasksByItem, tasksByPerson, whoDoes } from '../tasks';
import { parkedFields } from '../row-texts';
import { citizenFields, fields, headings } from '../texts';
import { calledOffNotice, citizenAnswers, meetingAnswers } from './shared-parts';
import type { Source } from './source';
import { minutes, paper } from './words';

/** The minutes: who was there, what was decided, who does what, and how it goes on. */
export function minutesBlocks(source: Source): Block[] {
  return [
    ...calledOffNotice(source),
    ...meetingPart(source),
    ...citizenPart(source),
    ...decisionsPart(source),
    ...parkingPart(source),
    ...summingUpPart(source),
    ...nextMeetingPart(source),
    ...signaturesPart(source),
  ];
}

function meetingPart(source: Source): Block[] {
  const { meeting, context, answer } = source;
  const names = (declined: boolean) =>
    meeting.participants
      .filter(({ attendance }) => (attendance === 'declined') === declined)
      .map(({ person }) => personWithId(context.persons, person))
      .filter(({ name }) => name.trim() !== '')
      .map((person) => [person.name.trim(), personLine(person)].filter((part) => part !== '').join(', '))
      .join('\n');
  return section(headings.meeting, [
    ...meetingAnswers(source),
    answer.text(paper.attendees, names(false), 4),
    answer.text(paper.absent, names(true), 2),
  ]);
}

function citizenPart(source: Source): Block[] {
  const { meeting, answer, asked } = source;
  return section(headings.citizen, [
    ...citizenAnswers(source, { name: citizenFields.name, birthDate: citizenFields.birthDate }),
    ...onlyIf(asked.tellsCitizen, answer.text(fields.tellsCitizen.label, meeting.tellsCitizen)),
  ]);
}

/** What was decided on each point and who does it; points with nothing to say are named in one line. */
function decisionsPart({ meeting, context }: Source): Block[] {
  const names = namesOf(context.persons);
  const tasks = tasksByItem(statedTasks(meeting.tasks));
  const items = numberedItems(meeting.items);
  const isSilent = ({ item }: NumberedItem) => item.decision.trim() === '' && !tasks.has(item.id);
  const rows = items
    .filter((numbered) => !isSilent(numbered))
    .map((numbered) => [
      itemLabel(numbered),
      numbered.item.decision.trim(),
      (tasks.get(numbered.item.id) ?? []).map((task) => taskLine(task, names)).join('\n'),
    ]);
  const silent = items.filter(isSilent).map(itemLabel);
  const columns: TableColumn[] = [
    { header: minutes.item, width: 3 },
    { header: minutes.decision, width: 5 },
    { header: minutes.tasks, width: 4 },
  ];
  return [
    { kind: 'heading', level: 2, text: minutes.decisions },
    ...(rows.length > 0 ? [{ kind: 'table' as const, caption: minutes.decided, columns, rows }] : []),
    ...(silent.length > 0
      ? [{ kind: 'paragraph' as const, text: `${minutes.nothingDecided}: ${silent.join(' · ')}` }]
      : []),
  ];
}

function itemLabel({ item, number }: NumberedItem): string {
  return `${String(number)}. ${item.topic.trim()}`.trim();
}

function taskLine(task: Task, names: ReadonlyMap<string, string>): string {
  const who = whoDoes(task, names) || minutes.nobody;
  const rest = [
    task.task.trim(),
    task.deadline === '' ? '' : minutes.by(dayInWords(task.deadline)),
    task.done ? minutes.done : '',
  ];
  return `${minutes.bullet} ${who}: ${rest.filter((part) => part !== '').join(', ')}`;
}

function parkingPart({ meeting, answer }: Source): Block[] {
  const rows = meeting.parkingLot
    .map(({ topic, takenUp }) => [topic.trim(), takenUp.trim()])
    .filter((cells) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return [];
  const columns = [
    { header: parkedFields.topic.label, width: 1 },
    { header: parkedFields.takenUp.label, width: 1 },
  ];
  return [
    { kind: 'heading', level: 2, text: minutes.parkingLot },
    ...answer.table(fields.parkingLot.label, columns, rows, 0),
  ];
}

/** All tasks, drawn from the points, by the one who does them. */
function summingUpPart({ meeting, context, answer }: Source): Block[] {
  const rows = taskRows(meeting, context.persons);
  const columns: TableColumn[] = [
    { header: minutes.who, width: 3 },
    { header: minutes.task, width: 5 },
    { header: minutes.deadline, width: 2.5 },
    { header: minutes.fromItem, width: 1 },
    { header: minutes.state, width: 1 },
  ];
  return [
    { kind: 'heading', level: 2, text: minutes.summingUp },
    ...(meeting.summingUp.trim() === ''
      ? []
      : answersOf([answer.text(fields.summingUp.label, meeting.summingUp)])),
    ...(rows.length > 0
      ? [{ kind: 'table' as const, caption: minutes.allTasks, columns, rows }]
      : [{ kind: 'paragraph' as const, text: minutes.noTasks }]),
  ];
}

function taskRows(meeting: Meeting, persons: Source['context']['persons']): string[][] {
  const numbers = new Map(numberedItems(meeting.items).map(({ item, number }) => [item.id, String(number)]));
  return tasksByPerson(meeting, persons).flatMap(({ who, tasks }) =>
    tasks.map((task) => [
      who || minutes.nobody,
      task.task.trim(),
      dayInWords(task.deadline),
      numbers.get(task.item) ?? '',
      task.done ? minutes.yes : '',
    ]),
  );
}

function nextMeetingPart({ meeting, answer, asked }: Source): Block[] {
  if (!asked.nextStart) return [];
  const start = timeInWords(meeting.nextStart);
  const when = [dayWithWeekday(meeting.nextDate), ...(start === '' ? [] : [`kl. ${start}`])].join(', ');
  return answersOf([answer.text(minutes.nextMeeting, when)]);
}

function signaturesPart({ meeting }: Source): Block[] {
  if (!meeting.signatureLines) return [];
  return [{ kind: 'signatures', lines: [paper.signatures.chair, paper.signatures.minuteTaker] }];
}
