import { timeSpan } from '../../../domain/danish/clock';
import { dayWithWeekday } from '../../../domain/danish/iso-day';
import { personWithId } from '../../../domain/person/person';
import type { Block } from '../../../documents/model';
import { noticeIf, onlyIf, section, type Asked } from '../../../form-kit/answers/answering';
import { personAnswers } from '../../../form-kit/answers/person-answers';
import { coordinatorFields, fields, headings, kinds, takingPart, type citizenFields } from '../texts';
import type { Source } from './source';
import { paper } from './words';

/** Says first of all that nobody needs to come. */
export function calledOffNotice({ meeting }: Source): Block[] {
  return noticeIf(meeting.calledOff, paper.calledOff);
}

/** What kind of meeting, when and where, and who leads it. */
export function meetingAnswers({ meeting, context, answer }: Source): Asked[] {
  const time = [dayWithWeekday(meeting.date), timeSpan(meeting.start, meeting.end)];
  return [
    answer.choice(fields.kind.label, kinds, meeting.kind),
    answer.text(paper.time, time.filter((part) => part !== '').join(', ')),
    answer.text(fields.place.label, meeting.place),
    answer.text(fields.chair.label, personWithId(context.persons, meeting.chair).name),
    answer.text(fields.minuteTaker.label, personWithId(context.persons, meeting.minuteTaker).name),
  ];
}

/** Who the citizen is, as far as the paper may say. */
export function citizenAnswers(
  { meeting, context, answer }: Source,
  details: Partial<typeof citizenFields>,
): Asked[] {
  return personAnswers(personWithId(context.persons, meeting.citizen), details, answer);
}

/** Whom to answer. */
export function coordinatorPart({ meeting, context, answer }: Source): Block[] {
  const coordinator = personWithId(context.persons, meeting.coordinator);
  return section(headings.coordinator, personAnswers(coordinator, coordinatorFields, answer));
}

/** How the citizen takes part, and who brings the news where he or she does not. */
export function citizenPartAnswers({ meeting, answer, asked }: Source): Asked[] {
  return [
    answer.choice(fields.citizenTakesPart.label, takingPart, meeting.citizenTakesPart),
    ...onlyIf(asked.citizenPart, answer.text(fields.citizenPart.label, meeting.citizenPart)),
    answer.text(fields.agreedWithCitizen.label, meeting.agreedWithCitizen, 2),
    ...onlyIf(asked.tellsCitizen, answer.text(fields.tellsCitizen.label, meeting.tellsCitizen)),
  ];
}
