import { formatDate } from './date';

/**
 * A day as a form holds it (`2026-11-22`) in words, "22. november 2026".
 * What is no day is given back as it was typed, so that nothing is lost.
 */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime());
  return isDay && date.toISOString().startsWith(day) ? formatDate(date) : day;
}
