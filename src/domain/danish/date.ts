const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const monthOf = (day: Date): string => months[day.getUTCMonth()] ?? '';

/** A day in words, "22. november 2026". Days are midnight UTC, as content holds them. */
export function formatDate(day: Date): string {
  return `${String(day.getUTCDate())}. ${monthOf(day)} ${String(day.getUTCFullYear())}`;
}

/** The month in words, "november 2026", where the day would promise too much. */
export function formatMonth(day: Date): string {
  return `${monthOf(day)} ${String(day.getUTCFullYear())}`;
}

/** A day for machines, "2026-11-22". */
export function isoDate(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** The same day some months later; the month's last day where the later month is shorter. */
export function addMonths(day: Date, count: number): Date {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day.getUTCDate(), length));
  return first;
}
