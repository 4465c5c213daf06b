/** The name by which calendars know Danish time. */
export const danishTimeZone = 'Europe/Copenhagen';

/**
 * Danish time as RFC 5545 describes it: summer time from the last Sunday of March, winter time from the last Sunday
 * of October. Written out, since ts-ics would reckon the two hours by the clock of the machine it runs on; without
 * it, Outlook shows a meeting one hour off.
 */
const danishTimeZoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${danishTimeZone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An iCalendar text with Danish time in it, before the first entry, where the standard wants it. */
export function withDanishTimeZone(calendar: string): string {
  return calendar.replace('BEGIN:VEVENT', [...danishTimeZoneLines, 'BEGIN:VEVENT'].join('\r\n'));
}
