import { dayInWords } from '../../domain/danish/iso-day';
import type { Meeting } from './schema';
import { kinds } from './texts';

/** The meeting's name in the folder: its day and kind, nobody's name. */
export function titleOfMeeting({ date, kind }: Pick<Meeting, 'date' | 'kind'>): string {
  const when = date === '' ? 'Møde uden dato' : `Møde ${dayInWords(date)}`;
  return kind === '' ? when : `${when} (${kinds[kind].toLowerCase()})`;
}
