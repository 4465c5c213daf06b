import { formatDate, isoDate } from './date';

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** True where a text is a day that exists, written `2026-11-22`. */
export function isDay(text: string): boolean {
  // A browser takes 30 February for 2 March; a long list of cases asks hundreds of times with each key.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && midnight(text).getUTCDate() === Number(text.slice(8));
}

/**
 * A day as a form holds it (`2026-11-22`) in words, "22. november 2026".
 * What is no day is given back as it was typed, so that nothing is lost.
 */
export function dayInWords(day: string): string {
  return isDay(day) ? formatDate(midnight(day)) : day;
}

/** The weekday's name, "søndag"; empty where the text is no day. */
export function weekdayName(day: string): string {
  return isDay(day) ? (weekdays[midnight(day).getUTCDay()] ?? '') : '';
}

/** A day with its weekday, "søndag den 22. november 2026": what one reads twice before one promises to come. */
export function dayWithWeekday(day: string): string {
  return isDay(day) ? `${weekdayName(day)} den ${dayInWords(day)}` : day;
}

/** The day so many days later, or earlier for a negative count. What is no day comes back unchanged. */
export function addDays(day: string, count: number): string {
  if (!isDay(day)) return day;
  const date = midnight(day);
  date.setUTCDate(date.getUTCDate() + count);
  return isoDate(date);
}
