import { generateIcsCalendar } from 'ts-ics';
import { productId, wholeDay } from './entries';
import { folded } from './folding';

/** A day to remember, in the user's own calendar. Holds nothing personal. */
export interface Reminder {
  title: string;
  /** ISO day, `2026-11-22`. */
  day: string;
  /** Unique for ever; a calendar replaces an entry with the same one. */
  uid: string;
  /** When the entry is written. */
  now: Date;
}

/** The reminder as an iCalendar file (RFC 5545): a whole day, so no time zone can move it. */
export function reminderCalendar({ day, ...entry }: Reminder): string {
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: productId,
    method: 'PUBLISH',
    events: [wholeDay(entry, day)],
  });
  return folded(calendar);
}
