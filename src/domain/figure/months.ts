import { formatMonth } from '../danish/date';
import type { Phase } from './figure';

const day = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** Months since the year 0, so that months can be subtracted. */
export function monthNumber(month: string): number {
  const date = day(month);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** How many months a phase lasted, the first and the last included. */
export const monthsOf = ({ from, to }: Phase): number => monthNumber(to) - monthNumber(from) + 1;

/** When a phase ran, in words. */
export function period({ from, to, approximate }: Phase): string {
  const words = `${formatMonth(day(from))} – ${formatMonth(day(to))}`;
  return approximate ? `ca. ${words}` : words;
}

/** How long help lasts that ends after so many months, or that has no end date. */
export const howLong = (months: number | undefined): string =>
  months === undefined ? 'Så længe der er brug for det' : `${String(months)} måneder`;
