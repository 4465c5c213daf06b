import type { Block } from '../../../documents/model';
import { answersOf, section } from '../../../form-kit/answers/answering';
import { columnNames, parkedFields, taskFields } from '../row-texts';
import { fields, headings } from '../texts';
import { citizenPart, participantsPart } from './invitation';
import { citizenPartAnswers, coordinatorPart, meetingAnswers } from './shared-parts';
import type { Source } from './source';
import { minutes, paper } from './words';

const taskRows = 8;
const parkedRows = 3;

/** One form for invitation, agenda and minutes; the fixed points are printed, the others are for the pen. */
export function blankBlocks(source: Source): Block[] {
  const { answer } = source;
  return [
    ...section(headings.meeting, [...meetingAnswers(source), answer.text(paper.absent, '')]),
    ...participantsPart(source),
    ...citizenPart(source),
    ...section(headings.citizenPart, citizenPartAnswers(source)),
    ...coordinatorPart(source),
    { kind: 'heading', level: 2, text: headings.agenda },
    itemsTable(source),
    { kind: 'heading', level: 2, text: minutes.tasks },
    ...answer.table(
      minutes.tasks,
      [
        { header: taskFields.task.label, width: 4 },
        { header: taskFields.person.label, width: 2 },
        { header: taskFields.deadline.label, width: 1.5 },
      ],
      [],
      taskRows,
    ),
    { kind: 'heading', level: 2, text: minutes.parkingLot },
    ...answer.table(
      fields.parkingLot.label,
      [
        { header: parkedFields.topic.label, width: 1 },
        { header: parkedFields.takenUp.label, width: 1 },
      ],
      [],
      parkedRows,
    ),
    ...answersOf([answer.text(minutes.nextMeeting, '')]),
  ];
}

function itemsTable({ meeting }: Source): Block {
  return {
    kind: 'table',
    caption: fields.items.label,
    columns: [
      { header: `${columnNames.topic} og ${columnNames.responsible.toLowerCase()}`, width: 3 },
      { header: columnNames.goal, width: 3 },
      { header: columnNames.minutes, width: 1 },
      { header: minutes.decision, width: 3 },
    ],
    rows: meeting.items.map(({ topic }, at) => [`${String(at + 1)}. ${topic}`.trim(), '', '', '']),
  };
}
