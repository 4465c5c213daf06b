/**
 * The day that it is in Denmark at an instant, as ISO `2026-11-22`. By the rule in directive 2000/84/EC, as it has
 * been since 1996: asking the browser for the time of a place takes a slow telephone an eighth of a second.
 * @throws RangeError where the date is none
 */
export function danishDay(instant: Date): string {
  const hoursAhead = isSummerTime(instant) ? 2 : 1;
  return new Date(instant.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}

/** From the last Sunday of March to the last Sunday of October, both at one o'clock of world time. */
function isSummerTime(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  const time = instant.getTime();
  return time >= lastSunday(year, 2) && time < lastSunday(year, 9);
}

/** @param month counted from 0, of 31 days */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * 86_400_000;
}
