import { dayInWords } from '../../domain/danish/iso-day';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import type { FormDocument } from '../../documents/model';
import { forPen, given } from '../../form-kit/answers/answering';
import type { FormContext } from '../../form-kit/define-form';
import { allFollowUps, followUps } from './asked';
import { emptyMeeting } from './defaults';
import { agendaBlocks, agendaOrientation } from './paper/agenda';
import { blankBlocks } from './paper/blank';
import { invitationBlocks } from './paper/invitation';
import { minutesBlocks } from './paper/minutes';
import type { Source } from './paper/source';
import { blank, paper, titles } from './paper/words';
import type { Meeting } from './schema';

/** Invitation, agenda and minutes: three papers of one meeting. */
export function meetingDocuments(meeting: Meeting, context: FormContext): FormDocument[] {
  const source: Source = { meeting, context, answer: given, asked: followUps(meeting) };
  const kind = titles.kinds[meeting.kind];
  const day = /^\d{4}-\d{2}-\d{2}$/.test(meeting.date) ? meeting.date : context.today;
  const shared = {
    ...everyPaper,
    subtitle: `${paper.written} ${dayInWords(context.today)}`,
    orientation: 'portrait',
  } as const;
  return [
    {
      ...shared,
      id: 'invitation',
      title: titles.invitation(kind),
      blocks: invitationBlocks(source),
      fileName: `indkaldelse-${day}`,
    },
    {
      ...shared,
      id: 'agenda',
      title: titles.agenda(kind),
      blocks: agendaBlocks(source),
      fileName: `dagsorden-${day}`,
      orientation: agendaOrientation(source),
    },
    {
      ...shared,
      id: 'minutes',
      title: titles.minutes(kind),
      blocks: minutesBlocks(source),
      fileName: `referat-${day}`,
    },
  ];
}

/** The form for the pen: all three papers on one form, as the method has it. */
export function blankMeeting(context: FormContext): FormDocument {
  const meeting = emptyMeeting(() => 'blank', noFacts);
  return {
    ...everyPaper,
    id: 'blank',
    title: blank.title,
    subtitle: '',
    orientation: 'portrait',
    blocks: blankBlocks({
      meeting,
      context: { ...context, persons: [] },
      answer: forPen,
      asked: allFollowUps,
    }),
    fileName: 'udrettedagsorden-blank',
  };
}

const everyPaper = { marking: paper.marking, pageFoot: paper.pageFoot, language: 'da' } as const;
