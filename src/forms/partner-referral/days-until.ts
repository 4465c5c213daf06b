import { isDay } from '../../domain/danish/iso-day';

const millisecondsADay = 86_400_000;

/** Days from today until a day, negative where it has gone; undefined where one of them is no day. */
export function daysUntil(day: string, today: string): number | undefined {
  return isDay(day) && isDay(today) ? (Date.parse(day) - Date.parse(today)) / millisecondsADay : undefined;
}
