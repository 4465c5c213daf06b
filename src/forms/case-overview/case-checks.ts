import { looksLikeName } from '../../domain/person/looks-like-name';
import { minutesUsed } from '../../domain/case-overview/minutes';
import { isDay } from '../../domain/danish/iso-day';
import type { Advice } from '../../form-kit/fields/field';
import { shownNextMeeting } from './asked';
import type { Case } from './schema';
import { advice, caseFields } from './texts';

const isEmpty = (text: string): boolean => text.trim() === '';

/** Columns that a spreadsheet may fill with what cannot be counted. */
export const readColumns = ['opened', 'nextMeeting', 'minutes'] as const;

/** Whether something stands in a cell that is neither a day nor minutes, as its column asks for. */
export function isUnreadable(one: Case, column: (typeof readColumns)[number]): boolean {
  const typed = one[column];
  if (isEmpty(typed)) return false;
  return column === 'minutes' ? minutesUsed(typed) === undefined : !isDay(typed);
}

/** What is to be said of the cases, row by row. */
export function caseChecks(cases: readonly Case[], today: string): Advice[] {
  const references = cases.map(({ reference }) => reference.trim()).filter((reference) => reference !== '');
  const seen = new Set<string>();
  const twice = new Set(references.filter((reference) => seen.size === seen.add(reference).size));
  return cases.flatMap((one) => {
    const at = (column: keyof Case, message: string): Advice => ({
      path: `cases.${one.id}.${column}`,
      message,
    });
    if (isHeads(one)) return [at('reference', advice.heads)];
    return [
      ...referenceChecks(one, twice).map((message) => at('reference', message)),
      ...(isEmpty(one.unit) ? [at('unit', advice.unit)] : []),
      ...(one.stage === 'active' && isEmpty(one.coordinator) ? [at('coordinator', advice.coordinator)] : []),
      ...(one.stage === '' ? [at('stage', advice.stage)] : []),
      ...openedChecks(one, today).map((message) => at('opened', message)),
      ...meetingChecks(one, today).map((message) => at('nextMeeting', message)),
      ...(isUnreadable(one, 'minutes') ? [at('minutes', advice.minutes)] : []),
    ];
  });
}

/** The heads of the columns, when a whole table was pasted back from the spreadsheet. */
function isHeads({ reference, unit }: Case): boolean {
  return reference.trim() === caseFields.reference.label && unit.trim() === caseFields.unit.label;
}

function referenceChecks({ reference }: Case, twice: ReadonlySet<string>): string[] {
  if (isEmpty(reference)) return [advice.reference];
  return [
    ...(looksLikeName(reference) ? [advice.name] : []),
    ...(twice.has(reference.trim()) ? [advice.twice] : []),
  ];
}

function openedChecks(one: Case, today: string): string[] {
  if (isUnreadable(one, 'opened')) return [advice.noDay];
  return one.opened > today ? [advice.futureDate] : [];
}

function meetingChecks(one: Case, today: string): string[] {
  const { stage, opened, nextMeeting } = one;
  if (isEmpty(nextMeeting)) return stage === 'active' ? [advice.noMeeting] : [];
  if (shownNextMeeting(one) === '') return [advice.closedMeeting];
  if (isUnreadable(one, 'nextMeeting')) return [advice.noDay];
  if (nextMeeting < today) return [advice.pastMeeting];
  return isDay(opened) && nextMeeting < opened ? [advice.meetingFirst] : [];
}
