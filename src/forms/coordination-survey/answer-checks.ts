import { holdsFullName } from '../../domain/person/looks-like-name';
import { ratingOf } from '../../domain/survey/rating';
import type { Advice } from '../../form-kit/fields/field';
import { statedRows, typedIn, type PlacedAnswers } from './asked';
import type { Answers } from './schema';
import { advice, questionKeys, shortQuestion, type QuestionKey } from './texts';

const isEmpty = (text: string): boolean => text.trim() === '';

/** Whether an answer stands in a cell that does not count: seen at once, as in a spreadsheet that marks it. */
export function isOffScale(typed: string): boolean {
  return !isEmpty(typed) && ratingOf(typed) === undefined;
}

/** What is to be said of the answers of one measurement, in the order of the rows. */
export function answerChecks(path: 'first' | 'second', all: readonly Answers[]): Advice[] {
  const rows = statedRows(all);
  if (rows.length === 0) return [{ path, message: advice.noAnswers }];
  const withAnswers = rows.filter(({ answers }) => !typedIn(answers).every(isEmpty));
  const unanswered = new Set(
    questionKeys.filter((key) => withAnswers.every(({ answers }) => isEmpty(answers[key]))),
  );
  const twice = numbersTwice(rows);
  return rows.flatMap((row) => {
    const { id, respondent } = row.answers;
    const at = (key: keyof Answers, message: string) => ({ path: `${path}.${id}.${key}`, message });
    return [
      ...(holdsFullName(respondent) ? [at('respondent', advice.fullName)] : []),
      ...(twice.has(respondent.trim()) ? [at('respondent', advice.twice)] : []),
      ...(withAnswers.includes(row)
        ? cellChecks(row.answers, { unanswered, isFirst: row === withAnswers[0], at })
        : [at('within', advice.emptyRow)]),
    ];
  });
}

interface Cells {
  /** Questions that nobody has answered: said once, not in every row. */
  unanswered: ReadonlySet<QuestionKey>;
  /** The first row that has answers, in which that is said. */
  isFirst: boolean;
  at: (key: QuestionKey, message: string) => Advice;
}

function cellChecks(answers: Answers, { unanswered, isFirst, at }: Cells): Advice[] {
  return questionKeys.flatMap((key) => {
    const typed = answers[key];
    if (isOffScale(typed)) return [at(key, advice.offScale(typed.trim()))];
    if (!isEmpty(typed)) return [];
    if (!unanswered.has(key)) return [at(key, advice.empty)];
    return isFirst ? [at(key, advice.emptyQuestion(shortQuestion(key)))] : [];
  });
}

/** Numbers that stand in two rows. A role may well be held by two. */
function numbersTwice(rows: readonly PlacedAnswers[]): ReadonlySet<string> {
  const numbers = rows.map(({ answers }) => answers.respondent.trim()).filter((text) => /\d/.test(text));
  return new Set(numbers.filter((number, at) => numbers.indexOf(number) !== at));
}
