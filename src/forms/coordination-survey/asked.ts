import type { Answers, Survey } from './schema';
import { questionKeys } from './texts';

/** Whether there is a second measurement: its day, its answers and who gave them. */
export function hasSecond({ secondDone }: Pick<Survey, 'secondDone'>): boolean {
  return secondDone === 'yes';
}

/** A person's answers, with the place that they have in the form, counted from 1. */
export interface PlacedAnswers {
  place: number;
  answers: Answers;
}

/** The rows in which something stands; the others are only room to write in. */
export function statedRows(rows: readonly Answers[]): PlacedAnswers[] {
  return rows
    .map((answers, at) => ({ place: at + 1, answers }))
    .filter(({ answers }) => [answers.respondent, ...typedIn(answers)].some((text) => text.trim() !== ''));
}

/** The answers of a row as typed, in the order of the questions. */
export function typedIn(answers: Answers): string[] {
  return questionKeys.map((key) => answers[key]);
}
