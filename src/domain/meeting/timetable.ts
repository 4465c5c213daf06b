import { minutesAfterMidnight } from '../danish/clock';

/** When each item of a meeting begins, and whether there is time for all. Times are minutes after midnight. */
export interface Timetable {
  /**
   * An entry an item, in order. Beyond 24 hours where the meeting runs past midnight. Undefined where the start
   * is no time, and after an item whose minutes are none: what follows can then only be guessed.
   */
  begins: readonly (number | undefined)[];
  /** Sum of the minutes that are stated. */
  total: number;
  /** Minutes from start to end; undefined where one of them is no time, or the end is not after the start. */
  available: number | undefined;
  /** Minutes left over; negative where the items take longer than the meeting. Undefined as `available`. */
  left: number | undefined;
  /** The end is stated, and not after the start. */
  endsBeforeStart: boolean;
}

/** The minutes of an item as typed: "10", "10 min."; 0 where nothing is stated, undefined for what is no number of minutes. */
export function itemMinutes(text: string): number | undefined {
  const stated = text.trim();
  if (stated === '') return 0;
  const found = /^(\d{1,4})\s*(?:m|min\.?|minutter)?$/i.exec(stated);
  return found ? Number(found[1]) : undefined;
}

/** Reckons a meeting's times, once through the items. */
export function timetableOf(start: string, end: string, minutes: readonly string[]): Timetable {
  const from = minutesAfterMidnight(start);
  const to = minutesAfterMidnight(end);
  const available = from !== undefined && to !== undefined && to > from ? to - from : undefined;
  const begins: (number | undefined)[] = [];
  let clock = from;
  let total = 0;
  for (const text of minutes) {
    begins.push(clock);
    const taken = itemMinutes(text);
    total += taken ?? 0;
    clock = clock === undefined || taken === undefined ? undefined : clock + taken;
  }
  return {
    begins,
    total,
    available,
    left: available === undefined ? undefined : available - total,
    endsBeforeStart: from !== undefined && to !== undefined && to <= from,
  };
}
