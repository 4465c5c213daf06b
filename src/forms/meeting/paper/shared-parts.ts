import { timeSpan } from '../../../domain/danish/clock';
import { dayInWords, dayWithWeekday } from '../../../domain/danish/iso-day';
import { personWithId, type Person, type PersonDetail } from '../../../domain/person/person';
import type { Block } from '../../../documents/model';
import { section, type Asked } from '../../../form-kit/answers/answering';
import { citizenFields, coordinatorFields, fields, headings, kinds, takingPart } from '../texts';
import type { Source } from './source';
import { paper } from './words';

/** Says first of all that nobody needs to come. */
export function calledOffNotice({ meeting }: Source): Block[] {
  return meeting.calledOff ? [{ kind: 'notice', text: paper.calledOff }] : [];
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

/** Who the citizen is, and where. */
export function citizenAnswers(
  { meeting, context, answer }: Source,
  details: readonly CitizenDetail[],
): Asked[] {
  const citizen = personWithId(context.persons, meeting.citizen);
  return details.map((detail) =>
    answer.text(
      citizenFields[detail].label,
      detail === 'birthDate' ? dayInWords(citizen.birthDate) : citizen[detail],
    ),
  );
}

/** What a paper may say of the citizen. */
export type CitizenDetail = keyof typeof citizenFields;

/** Whom to answer. */
export function coordinatorPart({ meeting, context, answer }: Source): Block[] {
  const coordinator = personWithId(context.persons, meeting.coordinator);
  const details = Object.entries(coordinatorFields) as [PersonDetail, { label: string }][];
  return section(
    headings.coordinator,
    details.map(([detail, { label }]) => answer.text(label, coordinator[detail])),
  );
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

/** The question, where it is asked at all. */
export function onlyIf(asked: boolean, question: Asked): Asked[] {
  return asked ? [question] : [];
}

/** Role and place of work in one line. */
export function workplace({ role, organisation, unit }: Person): string {
  return [role, organisation, unit]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}
