import { isDay } from '../danish/iso-day';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const weekday = /^(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s+(?:den\s+|d\.\s*)?/i;
const inFigures = /^(\d{1,2})\s*[./\s-]\s*(\d{1,2})\s*[./\s-]\s*(\d{4}|\d{2})$/;
const inWords = /^(\d{1,2})\.?\s*([a-zæøå]{3})[a-zæøå]*\.?\s+(\d{4}|\d{2})$/i;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day as Danes type it ("3.12.2026", "3/12-26", "torsdag den 3. december 2026"), as a form holds it: `2026-12-03`.
 * Undefined for what names no day of the calendar, also where the year is missing: nobody's year is guessed.
 * Years of two figures are taken as 1950 to 2049.
 */
export function typedDay(typed: string): string | undefined {
  const text = typed.trim().replace(weekday, '');
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined) return existing(Number(year), Number(month), Number(day));
  const figures = inFigures.exec(text);
  if (figures) return existing(fullYear(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = inWords.exec(text);
  if (!words) return undefined;
  const named = months.indexOf((words[2] ?? '').toLowerCase()) + 1;
  return existing(fullYear(words[3]), named, Number(words[1]));
}

function fullYear(figures = ''): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function existing(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), twoFigures(month), twoFigures(day)].join('-');
  return isDay(text) ? text : undefined;
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}
