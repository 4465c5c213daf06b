import { minutesAfterMidnight } from '../../domain/danish/clock';
import { isDay } from '../../domain/danish/iso-day';
import { deadlinesOf, type Deadlines } from '../../domain/meeting/deadlines';
import type { MeetingEntries } from '../../documents/calendar/meeting';
import type { Meeting } from './schema';
import { calendar as words } from './form-texts';

/** The meeting's deadlines, with the days that the coordinator chose; undefined where it has no day. */
export function deadlines(meeting: Pick<Meeting, 'date' | 'inviteBy' | 'itemsBy'>): Deadlines | undefined {
  return deadlinesOf(meeting.date, { invitation: meeting.inviteBy, items: meeting.itemsBy });
}

/** What a calendar is told of a meeting, but for the version and the hour of writing. */
type Told = Omit<MeetingEntries, 'sequence' | 'now' | 'uid'>;

/** What a calendar is told; undefined as long as the day or the times are missing or impossible. */
function toldOf(meeting: Meeting): Told | undefined {
  const start = minutesAfterMidnight(meeting.start);
  const end = minutesAfterMidnight(meeting.end);
  const days = deadlines(meeting);
  if (!isDay(meeting.date) || start === undefined || end === undefined || end <= start || !days)
    return undefined;
  return {
    calledOff: meeting.calledOff,
    title: words.title,
    day: meeting.date,
    start,
    end,
    deadlines: [
      { key: 'indkaldelse', title: words.invitation, day: days.invitation.day },
      { key: 'punkter', title: words.items, day: days.items.day },
    ],
  };
}

/** A version of the meeting for calendars, and what to keep so that the next one is known as newer. */
export interface CalendarVersion {
  entries: Omit<MeetingEntries, 'now'>;
  kept: Meeting['calendar'];
}

/**
 * The version to write now: with the number of the last one where nothing changed since, else with the next.
 * Undefined as long as there is no day with a start and an end.
 */
export function calendarVersion(meeting: Meeting): CalendarVersion | undefined {
  const told = toldOf(meeting);
  if (!told) return undefined;
  const { uid, sequence, written } = meeting.calendar;
  const days = told.deadlines.map(({ day }) => day);
  const state = told.calledOff ? 'called-off' : 'held';
  const now = [told.day, told.start, told.end, ...days, state].join('/');
  const kept = { uid, sequence: written === '' || written === now ? sequence : sequence + 1, written: now };
  return { entries: { ...told, uid, sequence: kept.sequence }, kept };
}

/** The meeting with what calendars were told of two copies of it: the newer; where they were told different things, neither. */
export function withLaterCalendar(meeting: Meeting, other: Meeting): Meeting {
  return { ...meeting, calendar: laterOf(meeting.calendar, other.calendar) };
}

function laterOf(one: Meeting['calendar'], other: Meeting['calendar']): Meeting['calendar'] {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence ? one : other;
  if (one.written === other.written || other.written === '') return one;
  if (one.written === '') return other;
  return { ...one, sequence: one.sequence + 1, written: '' };
}
