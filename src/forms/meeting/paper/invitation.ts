import { dayWithWeekday } from '../../../domain/danish/iso-day';
import { personLine } from '../../../domain/person/details';
import { personWithId } from '../../../domain/person/person';
import type { Block } from '../../../documents/model';
import { section } from '../../../form-kit/answers/answering';
import { deadlines } from '../schedule';
import { citizenFields, fields, headings } from '../texts';
import {
  calledOffNotice,
  citizenAnswers,
  citizenPartAnswers,
  coordinatorPart,
  meetingAnswers,
} from './shared-parts';
import type { Source } from './source';
import { invitation, paper } from './words';

/** Empty rows for a pen in the table of participants. */
const penRows = 7;

/** The letter: when, where, who, about whom, and how to send in one's own items. */
export function invitationBlocks(source: Source): Block[] {
  return [
    ...calledOffNotice(source),
    { kind: 'paragraph', text: invitation.intro },
    ...section(headings.meeting, meetingAnswers(source)),
    ...participantsPart(source),
    ...citizenPart(source),
    ...section(headings.citizenPart, citizenPartAnswers(source)),
    ...coordinatorPart(source),
    ...ownItemsPart(source),
  ];
}

/** Who is invited, with role and place of work. */
export function participantsPart({ meeting, context, answer }: Source): Block[] {
  const rows = meeting.participants
    .map(({ person }) => personWithId(context.persons, person))
    .map((person) => [person.name.trim(), personLine(person)])
    .filter((cells) => cells.some((cell) => cell !== ''));
  const columns = [
    { header: paper.name, width: 2 },
    { header: paper.workplace, width: 3 },
  ];
  return [
    { kind: 'heading', level: 2, text: headings.participants },
    ...answer.table(paper.invited, columns, rows, penRows),
  ];
}

/** All that the method's form asks about the citizen. */
export function citizenPart(source: Source): Block[] {
  const { meeting, answer } = source;
  return section(headings.citizen, [
    ...citizenAnswers(source, citizenFields),
    answer.text(fields.currentResidence.label, meeting.currentResidence),
  ]);
}

function ownItemsPart({ meeting }: Source): Block[] {
  const items = deadlines(meeting)?.items;
  const sentences = [
    invitation.sendItems,
    ...(items ? [invitation.sendItemsBy(dayWithWeekday(items.day))] : []),
    invitation.answer,
  ];
  return [
    { kind: 'heading', level: 2, text: invitation.ownItems },
    { kind: 'paragraph', text: sentences.join(' ') },
  ];
}
