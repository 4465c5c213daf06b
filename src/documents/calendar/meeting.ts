import { generateIcsCalendar } from 'ts-ics';
import { productId, timed, wholeDay } from './entries';
import { folded } from './folding';
import { withDanishTimeZone } from './time-zone';

/** A meeting and the days before it that matter, for the calendars of those who take part. Holds nothing personal. */
export interface MeetingEntries {
  /** Stable as long as it is the same meeting, however often it is moved. */
  uid: string;
  /** 0 at first, raised each time the entries are written anew after a change. */
  sequence: number;
  /** The entries are taken out of the calendar again. */
  calledOff: boolean;
  title: string;
  /** ISO day. */
  day: string;
  /** Minutes after midnight, Danish time; the end is after the start. */
  start: number;
  end: number;
  /** Whole days; `key` tells one from the other when the meeting is moved. */
  deadlines: readonly { key: string; title: string; day: string }[];
  /** When the file is written. */
  now: Date;
}

/** The entries as one iCalendar file (RFC 5545) that Outlook, Google and Apple read. */
export function meetingCalendar(entries: MeetingEntries): string {
  const { uid, sequence, calledOff, title, day, start, end, deadlines, now } = entries;
  const state = { sequence, calledOff, now };
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: productId,
    method: calledOff ? 'CANCEL' : 'PUBLISH',
    events: [
      timed({ ...state, uid, title }, day, start, end),
      ...deadlines.map((deadline) =>
        wholeDay({ ...state, uid: `${uid}-${deadline.key}`, title: deadline.title }, deadline.day),
      ),
    ],
  });
  return folded(withDanishTimeZone(calendar));
}
