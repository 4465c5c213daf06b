import { generateIcsCalendar } from 'ts-ics';

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
export function reminderCalendar({ title, day, uid, now }: Reminder): string {
  const start = new Date(`${day}T00:00:00Z`);
  const end = new Date(start.getTime() + 24 * 60 * 60 * 1000);
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Trygt Naboskab//DA',
    method: 'PUBLISH',
    events: [
      {
        uid: `${uid}@trygt-naboskab`,
        summary: title,
        stamp: { date: now },
        start: { date: start, type: 'DATE' },
        end: { date: end, type: 'DATE' },
        class: 'PRIVATE',
        timeTransparent: 'TRANSPARENT',
      },
    ],
  });
}
