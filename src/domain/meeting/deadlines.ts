import { dayOff, lastWorkingDay, type DayOff } from '../danish/holidays';
import { addDays, isDay } from '../danish/iso-day';

/** Days from the invitation to the meeting: about three weeks. */
export const invitationDays = 21;
/** Days from the last moment for further items to the meeting. */
export const itemsDays = 4;

/** A day by which something must be done before a meeting. */
export interface Deadline {
  /** ISO day. */
  day: string;
  /** Why the day is no working day, where it is none. */
  dayOff: DayOff | undefined;
  /** The last working day on or before it: `day` itself where that is one. */
  workingDay: string;
}

/** What must be done before a meeting, and when. */
export interface Deadlines {
  /** The invitation is sent. */
  invitation: Deadline;
  /** The participants have sent in their items. */
  items: Deadline;
}

/** What is known of a day as a deadline. */
function deadlineOn(day: string): Deadline {
  return { day, dayOff: dayOff(day), workingDay: lastWorkingDay(day) };
}

/** Counted back from the day of the meeting; undefined where that is no day. */
export function countedDeadlines(meetingDay: string): Deadlines | undefined {
  if (!isDay(meetingDay)) return undefined;
  return {
    invitation: deadlineOn(addDays(meetingDay, -invitationDays)),
    items: deadlineOn(addDays(meetingDay, -itemsDays)),
  };
}

/** The deadlines with the days put in that the coordinator chose instead; undefined where the meeting has no day. */
export function deadlinesOf(
  meetingDay: string,
  chosen: { invitation: string; items: string },
): Deadlines | undefined {
  const counted = countedDeadlines(meetingDay);
  if (!counted) return undefined;
  return {
    invitation: isDay(chosen.invitation) ? deadlineOn(chosen.invitation) : counted.invitation,
    items: isDay(chosen.items) ? deadlineOn(chosen.items) : counted.items,
  };
}
