import type { IcsDateObject, IcsEvent } from 'ts-ics';
import { addDays } from '../../domain/danish/iso-day';
import { danishTimeZone } from './time-zone';

/** Who makes the file, as calendars want to know. */
export const productId = '-//Trygt Naboskab//DA';

/** What every entry has, whatever it takes up in the calendar. Holds nothing personal. */
export interface Entry {
  title: string;
  /** Unique for ever; a calendar replaces an entry with the same one. */
  uid: string;
  /** Raised with every change, so that a calendar knows which of two is the newer. */
  sequence?: number;
  /** The entry is taken out of the calendar. */
  calledOff?: boolean;
  /** When the entry is written. */
  now: Date;
}

/** An entry of a whole day: no time zone can move it. */
export function wholeDay(entry: Entry, day: string): IcsEvent {
  return {
    ...shared(entry),
    start: { date: atMidnight(day), type: 'DATE' },
    end: { date: atMidnight(addDays(day, 1)), type: 'DATE' },
    timeTransparent: 'TRANSPARENT',
  };
}

/** An entry from one time to another of a day, in minutes after midnight by the clocks of Denmark. */
export function timed(entry: Entry, day: string, start: number, end: number): IcsEvent {
  return {
    ...shared(entry),
    start: atClock(day, start),
    end: atClock(day, end),
    timeTransparent: 'OPAQUE',
  };
}

function shared({
  title,
  uid,
  sequence,
  calledOff,
  now,
}: Entry): Omit<IcsEvent, 'start' | 'end' | 'duration'> {
  return {
    uid: `${uid}@trygt-naboskab`,
    summary: title,
    stamp: { date: now },
    class: 'PRIVATE',
    ...(sequence === undefined ? {} : { sequence }),
    ...(calledOff === undefined ? {} : { status: calledOff ? 'CANCELLED' : 'CONFIRMED' }),
  };
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The clock on the wall: ts-ics writes it as it stands, with the zone's name; the offset is the zone's to know. */
function atClock(day: string, minutes: number): IcsDateObject {
  const date = new Date(atMidnight(day).getTime() + minutes * 60_000);
  return { date, local: { date, timezone: danishTimeZone, tzoffset: '+0100' } };
}
