import { minutesAfterMidnight, minutesInDay } from '../../domain/danish/clock';
import { dayOff } from '../../domain/danish/holidays';
import { dayInWords, dayWithWeekday } from '../../domain/danish/iso-day';
import { uncovered } from '../../domain/consent/coverage';
import { itemMinutes } from '../../domain/meeting/timetable';
import type { Deadline } from '../../domain/meeting/deadlines';
import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import { numberedItems, timetable, type NumberedItem } from './agenda';
import { followUps } from './asked';
import { advice, uncoveredWarning } from './form-texts';
import { deadlines } from './schedule';
import type { Meeting } from './schema';
import { statedTasks } from './tasks';

type Found = Advice | false;

/** What is missing in a meeting, or looks wrong, in the order of the form. */
export function meetingChecks(meeting: Meeting, context: FormContext): Advice[] {
  const items = numberedItems(meeting.items);
  const found = [
    ...whenAndWhere(meeting, context),
    ...deadlineChecks(meeting, context),
    ...personChecks(meeting, context),
    ...citizenChecks(meeting),
    ...itemChecks(meeting, items),
    ...taskChecks(meeting),
    meeting.nextDate !== '' &&
      meeting.nextDate < meeting.date && { path: 'nextDate', message: advice.nextDate },
  ];
  return found.filter((entry) => entry !== false);
}

/** Names of those who are invited but stand in no consent that holds; neither the citizen nor the one who writes needs one. */
function outsideConsent(meeting: Meeting, { persons, facts, today }: FormContext): string[] {
  const recipients = meeting.participants
    .map(({ person }) => person)
    .filter((person) => person !== meeting.citizen && person !== meeting.coordinator);
  return uncovered(recipients, facts.consents, today)
    .map((id) => personWithId(persons, id).name.trim())
    .filter((name) => name !== '');
}

/** What to know before a paper of the meeting leaves the page. */
export function beforeMeetingLeaves(meeting: Meeting, context: FormContext): string[] {
  const names = outsideConsent(meeting, context);
  return names.length > 0 ? [uncoveredWarning(names)] : [];
}

function whenAndWhere(meeting: Meeting, { today }: FormContext): Found[] {
  const { date, start, end, place } = meeting;
  const off = dayOff(date);
  return [
    date === '' && { path: 'date', message: advice.date },
    off !== undefined && { path: 'date', message: advice.dateOff(off.name) },
    date !== '' && date < today && !hasMinutes(meeting) && { path: 'date', message: advice.datePast },
    timeAdvice('start', start, advice.start),
    timeAdvice('end', end, advice.end),
    timetable(meeting, []).endsBeforeStart && { path: 'end', message: advice.endsBeforeStart },
    isMissing(place) && { path: 'place', message: advice.place },
  ];
}

/** A meeting with something decided has been held: its date may lie in the past. */
function hasMinutes({ items, tasks }: Meeting): boolean {
  return (
    items.some(({ decision }) => decision.trim() !== '') || tasks.some(({ carriedOver }) => !carriedOver)
  );
}

function timeAdvice(path: 'start' | 'end', time: string, missing: string): Found {
  if (isMissing(time)) return { path, message: missing };
  return minutesAfterMidnight(time) === undefined && { path, message: advice.noTime };
}

function deadlineChecks(meeting: Meeting, { today }: FormContext): Found[] {
  const days = deadlines(meeting);
  if (!days || hasMinutes(meeting)) return [];
  const { invitation, items } = days;
  return [
    invitation.day < today &&
      today <= meeting.date && {
        path: 'inviteBy',
        message: advice.invitationPassed(dayInWords(invitation.day)),
      },
    invitation.day >= today && dayOffAdvice('inviteBy', invitation),
    dayOffAdvice('itemsBy', items),
    invitation.day > meeting.date && { path: 'inviteBy', message: advice.inviteLate },
    items.day > meeting.date && { path: 'itemsBy', message: advice.itemsLate },
  ];
}

function dayOffAdvice(path: 'inviteBy' | 'itemsBy', { day, dayOff, workingDay }: Deadline): Found {
  if (!dayOff) return false;
  return {
    path,
    message: advice.deadlineOff(dayInWords(day), dayOff.name, dayWithWeekday(workingDay)),
  };
}

function personChecks(meeting: Meeting, context: FormContext): Found[] {
  const coordinator = personWithId(context.persons, meeting.coordinator);
  const outside = outsideConsent(meeting, context);
  return [
    isMissing(coordinator.name) && {
      path: personPath(coordinator.id, 'name'),
      message: advice.coordinator,
    },
    isMissing(coordinator.phone) &&
      isMissing(coordinator.email) && {
        path: personPath(coordinator.id, 'phone'),
        message: advice.coordinatorReach,
      },
    meeting.participants.length === 0 && { path: 'participants', message: advice.participants },
    outside.length > 0 && { path: 'participants', message: advice.uncovered(outside.join(', ')) },
  ];
}

function citizenChecks(meeting: Meeting): Found[] {
  const asked = followUps(meeting);
  return [
    meeting.citizenTakesPart === '' && { path: 'citizenTakesPart', message: advice.citizenTakesPart },
    asked.tellsCitizen &&
      isMissing(meeting.tellsCitizen) && { path: 'tellsCitizen', message: advice.tellsCitizen },
  ];
}

function itemChecks(meeting: Meeting, items: readonly NumberedItem[]): Found[] {
  const { left, begins } = timetable(meeting, items);
  const isOwn = ({ item }: NumberedItem) => item.standard === '';
  return [
    !items.some(isOwn) && { path: 'items', message: advice.noItems },
    ...items.map(
      ({ item }): Found =>
        itemMinutes(item.minutes) === undefined && {
          path: `items.${item.id}.minutes`,
          message: advice.minutes,
        },
    ),
    left !== undefined && left < 0 && { path: 'items', message: advice.over(-left) },
    begins.some((begin) => begin !== undefined && begin >= minutesInDay) && {
      path: 'items',
      message: advice.pastMidnight,
    },
  ];
}

function taskChecks({ tasks, date }: Meeting): Found[] {
  return statedTasks(tasks)
    .filter(({ done }) => !done)
    .flatMap(({ id, task, person, otherPerson, deadline, carriedOver }): Found[] => [
      isMissing(task) && { path: `tasks.${id}.task`, message: advice.taskText },
      person === '' && isMissing(otherPerson) && { path: `tasks.${id}.person`, message: advice.taskPerson },
      deadline === '' && { path: `tasks.${id}.deadline`, message: advice.taskDeadline },
      deadline !== '' &&
        deadline < date &&
        !carriedOver && { path: `tasks.${id}.deadline`, message: advice.taskDeadlineEarly },
    ]);
}

function isMissing(text: string): boolean {
  return text.trim() === '';
}
