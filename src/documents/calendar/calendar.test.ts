import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { meetingCalendar, type MeetingEntries } from './meeting';
import { reminderCalendar } from './reminder';

const meeting: MeetingEntries = {
  uid: 'abc234',
  sequence: 0,
  calledOff: false,
  title: 'Koordinerende møde, åben dagsorden; æøå',
  day: '2026-12-03',
  start: 9 * 60,
  end: 10 * 60 + 30,
  deadlines: [
    { key: 'indkaldelse', title: 'Send indkaldelse', day: '2026-11-12' },
    { key: 'punkter', title: 'Frist for punkter til dagsordenen', day: '2026-11-27' },
  ],
  now: new Date('2026-11-22T10:00:00Z'),
};

/** What a second library reads in the file: the zone is taken from the file itself, as Outlook does. */
function read(text: string) {
  ICAL.TimezoneService.reset();
  const calendar = ICAL.Component.fromString(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return {
    method: calendar.getFirstPropertyValue('method'),
    product: calendar.getFirstPropertyValue('prodid'),
    events: events.map((event) => ({
      uid: event.uid,
      title: event.summary,
      sequence: event.sequence,
      status: event.component.getFirstPropertyValue('status'),
      isWholeDay: event.startDate.isDate,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone.tzid,
    })),
  };
}
const first = (text: string) => {
  const [event] = read(text).events;
  if (!event) throw new Error('the file holds no entry');
  return event;
};

describe('a meeting in the calendar, read by another library', () => {
  it.each([
    ['winter', '2026-12-03', '2026-12-03T08:00:00.000Z', '2026-12-03T09:30:00.000Z'],
    ['summer', '2026-07-02', '2026-07-02T07:00:00.000Z', '2026-07-02T08:30:00.000Z'],
    ['the last day of winter time', '2027-03-27', '2027-03-27T08:00:00.000Z', '2027-03-27T09:30:00.000Z'],
    ['the first day of summer time', '2027-03-28', '2027-03-28T07:00:00.000Z', '2027-03-28T08:30:00.000Z'],
    ['the first day of winter time', '2027-10-31', '2027-10-31T08:00:00.000Z', '2027-10-31T09:30:00.000Z'],
  ])('stands at the right hour in %s', (_when, day, start, end) => {
    expect(first(meetingCalendar({ ...meeting, day }))).toMatchObject({
      start,
      end,
      zone: 'Europe/Copenhagen',
      isWholeDay: false,
    });
  });

  it('stands at the same instant as the clocks of Denmark say, on any day', () => {
    const danish = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const days = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 6 * 60, max: 22 * 60 }), (day, start) => {
        const event = first(meetingCalendar({ ...meeting, day, start, end: start + 30 }));
        const clock = `${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`;
        expect(danish.format(new Date(event.start))).toBe(`${day} ${clock}`);
      }),
    );
  });

  it('has the two deadlines as whole days', () => {
    expect(read(meetingCalendar(meeting)).events.slice(1)).toMatchObject([
      { title: 'Send indkaldelse', isWholeDay: true, start: '2026-11-12', end: '2026-11-13' },
      {
        title: 'Frist for punkter til dagsordenen',
        isWholeDay: true,
        start: '2026-11-27',
        end: '2026-11-28',
      },
    ]);
  });

  it('keeps its ids when it is moved and called off, and says which is the newest', () => {
    const files = [
      meeting,
      { ...meeting, sequence: 1, day: '2026-12-10', start: 13 * 60, end: 14 * 60 },
      { ...meeting, sequence: 2, day: '2026-12-10', start: 13 * 60, end: 14 * 60, calledOff: true },
    ].map((each) => read(meetingCalendar(each)));
    expect(files.map(({ method }) => method)).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
    for (const [sequence, { events }] of files.entries()) {
      expect(events.map(({ uid }) => uid)).toEqual([
        'abc234@trygt-naboskab',
        'abc234-indkaldelse@trygt-naboskab',
        'abc234-punkter@trygt-naboskab',
      ]);
      expect(events.every((event) => event.sequence === sequence)).toBe(true);
      expect(events.every(({ status }) => status === (sequence === 2 ? 'CANCELLED' : 'CONFIRMED'))).toBe(
        true,
      );
    }
    expect(files[1]?.events[0]?.start).toBe('2026-12-10T12:00:00.000Z');
  });

  it('has what Apple, Google and Outlook ask for: CRLF, stamps, folded lines, letters kept', () => {
    const text = meetingCalendar({ ...meeting, title: `${meeting.title} ${'Æble '.repeat(30)}`.trim() });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.match(/^DTSTAMP:20261122T100000Z$/gm)?.length).toBe(3);
    expect(text.match(/^BEGIN:VTIMEZONE\r$/gm)?.length).toBe(1);
    expect(text.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
    expect(read(text).product).toBe('-//Trygt Naboskab//DA');
    expect(first(text).title).toContain('Koordinerende møde, åben dagsorden; æøå Æble');
  });
});

describe('a reminder in the calendar', () => {
  it('is a whole day, also across the change to summer time', () => {
    const text = reminderCalendar({
      title: 'Se til en sag igen',
      day: '2027-03-28',
      uid: 'xyz',
      now: meeting.now,
    });
    expect(first(text)).toMatchObject({ isWholeDay: true, start: '2027-03-28', end: '2027-03-29' });
  });
});
