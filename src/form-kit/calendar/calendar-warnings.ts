import { holdsPersonalNumber } from '../../domain/danish/personal-number';

/** Lines of a calendar file that hold words; stamps and ids are full of digits. */
const worded = /^(?:SUMMARY|LOCATION|DESCRIPTION)[;:]/;

/** What the user should know of a calendar file before it is saved, a sentence each. Said, never a hindrance. */
export function calendarWarnings(file: string): string[] {
  const lines = file.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.some((line) => worded.test(line) && holdsPersonalNumber(line))
    ? ['I kalenderen kommer der til at stå noget, der ligner et CPR-nummer. Mange kan se i en kalender.']
    : [];
}
