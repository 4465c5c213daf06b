import { changeOf, summaryOf, type RatingSummary } from '../../domain/survey/summary';
import { ratingOf } from '../../domain/survey/rating';
import { hasSecond, statedRows, typedIn } from './asked';
import type { Answers, Survey } from './schema';
import { questionKeys, type QuestionKey } from './texts';

/** What came out of one question. */
export interface QuestionResult {
  key: QuestionKey;
  first: RatingSummary;
  /** Undefined as long as there is no second measurement. */
  second: RatingSummary | undefined;
  /** How much higher the second mean is; undefined where there are not two. */
  change: number | undefined;
}

/** Each question's result, in order. */
export function resultsOf(survey: Survey): QuestionResult[] {
  return questionKeys.map((key) => {
    const first = summaryFor(survey.first, key);
    const second = hasSecond(survey) ? summaryFor(survey.second, key) : undefined;
    return { key, first, second, change: second && changeOf(first, second) };
  });
}

function summaryFor(rows: readonly Answers[], key: QuestionKey): RatingSummary {
  return summaryOf(statedRows(rows).map(({ answers }) => answers[key]));
}

/** How many gave at least one answer that counts. */
export function respondents(rows: readonly Answers[]): number {
  return statedRows(rows).filter(({ answers }) =>
    typedIn(answers).some((typed) => ratingOf(typed) !== undefined),
  ).length;
}
