import { barChart } from '../../domain/figure/bar-chart';
import { ends, scale } from '../../domain/survey/rating';
import { shiftByOne, type RatingSummary } from '../../domain/survey/summary';
import type { Block } from '../../documents/model';
import { section } from '../../form-kit/answers/answering';
import { hasSecond } from './asked';
import { fewWords, paper } from './paper-texts';
import { respondents, resultsOf, type QuestionResult } from './results';
import type { Survey } from './schema';
import { headings, shortQuestion, wholeQuestion } from './texts';

/** Below this many answers, a single one weighs so much that it is said. */
const fewAnswers = 10;
/** Below this many, one can guess who answered what. */
const guessableAnswers = 5;
/** Below this many, figures prove nothing. */
const provingAnswers = 30;
/** Below this many answers to one question, its mean is marked. */
const fewToQuestion = 5;

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const decimal = new Intl.NumberFormat('da-DK', oneDecimal);
const signed = new Intl.NumberFormat('da-DK', { ...oneDecimal, signDisplay: 'exceptZero' });

/** One of the two measurements, as it is named, with the number of those who answered. */
interface Measurement {
  label: string;
  people: number;
  of: (result: QuestionResult) => RatingSummary | undefined;
}

function measurementsOf(survey: Survey): Measurement[] {
  const first = { label: paper.first, people: respondents(survey.first), of: firstOf };
  const second = { label: paper.second, people: respondents(survey.second), of: secondOf };
  return hasSecond(survey) ? [first, second] : [first];
}

const firstOf = ({ first }: QuestionResult) => first;
const secondOf = ({ second }: QuestionResult) => second;

/** Whether so few have answered that the result tells who said what. */
export function isGuessable(survey: Survey): boolean {
  return measurementsOf(survey).some(({ people }) => people > 0 && people < guessableAnswers);
}

/** The result on paper: what few answers mean, the chart, and the same in figures. */
export function resultBlocks(survey: Survey): Block[] {
  const measurements = measurementsOf(survey);
  const results = resultsOf(survey);
  if (measurements.every(({ people }) => people === 0))
    return section(headings.results, [], { kind: 'paragraph', text: paper.noAnswersYet });
  return section(
    headings.results,
    [],
    ...reservations(survey, measurements, results),
    chart(results, measurements),
    means(results, measurements),
    {
      kind: 'paragraph',
      text: measurements.length > 1 ? `${paper.howToRead} ${paper.roundedLate}` : paper.howToRead,
    },
    distribution(results, measurements),
    ...measurements.flatMap((measurement) => leftOut(results, measurement)),
  );
}

/** What one must not read out of the figures. */
function reservations(
  survey: Survey,
  measurements: readonly Measurement[],
  results: readonly QuestionResult[],
): Block[] {
  const answered = measurements.filter(({ people }) => people > 0);
  const sentences = [
    ...measurements.map((measurement) => fewInWords(measurement, results)),
    isGuessable(survey) && fewWords.guessable,
    answered.some(({ people }) => people < provingAnswers) && fewWords.noProof,
    hasSecond(survey) && survey.samePeople === 'none' && fewWords.otherPeople,
    hasSecond(survey) && survey.samePeople === 'some' && fewWords.someOtherPeople,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? [] : [{ kind: 'notice', text: sentences.join('\n') }];
}

/** How much a single answer weighs; most where a question was answered by the fewest. */
function fewInWords({ label, people, of }: Measurement, results: readonly QuestionResult[]): string | false {
  if (people === 0) return paper.nobodyCounted(label);
  if (people === 1) return fewWords.one(label);
  const counts = results.map((result) => of(result)?.count ?? 0).filter((count) => count > 0);
  return people < fewAnswers && fewWords.some(label, people, decimal.format(shiftByOne(Math.min(...counts))));
}

function chart(results: readonly QuestionResult[], measurements: readonly Measurement[]): Block {
  const series = measurements.map(({ label, of }) => ({
    name: label,
    values: results.map((result) => of(result)?.mean),
  }));
  const told = results.map(({ key }, at) => {
    const values = series.map(({ name, values }) => `${name.toLowerCase()} ${meanInWords(values[at])}`);
    return `${shortQuestion(key)}: ${values.join(', ')}.`;
  });
  return {
    kind: 'figure',
    caption: paper.chart,
    alternative: told.join(' '),
    drawing: barChart({
      series,
      categories: results.map(({ key }) => shortQuestion(key)),
      max: ends.highest,
      unit: paper.unit,
    }),
  };
}

function meanInWords(mean: number | undefined): string {
  return mean === undefined ? paper.none : decimal.format(mean);
}

function means(results: readonly QuestionResult[], measurements: readonly Measurement[]): Block {
  const isCompared = measurements.length > 1;
  return {
    kind: 'table',
    caption: paper.means,
    columns: [
      { header: paper.question, width: 6 },
      ...measurements.map(({ label }) => ({ header: label, width: 2.4 })),
      ...(isCompared ? [{ header: paper.difference, width: 1.4 }] : []),
    ],
    rows: results.map((result) => [
      wholeQuestion(result.key),
      ...measurements.map(({ of }) => summaryInWords(of(result))),
      ...(isCompared ? [result.change === undefined ? paper.none : signed.format(result.change)] : []),
    ]),
  };
}

/** "3,2 (n = 18)", and below it the spread. */
function summaryInWords(summary: RatingSummary | undefined): string {
  if (summary?.mean === undefined) return paper.none;
  const { count, mean, lowest, highest } = summary;
  const number = count < fewToQuestion ? `kun ${String(count)} svar` : `n = ${String(count)}`;
  const spread = lowest === highest ? 'alle svarede ens' : `fra ${String(lowest)} til ${String(highest)}`;
  return [`${decimal.format(mean)} (${number})`, ...(count > 1 ? [spread] : [])].join('\n');
}

/** Six columns: with more, a table's letters become smaller and a page in portrait too narrow for it. */
function distribution(results: readonly QuestionResult[], measurements: readonly Measurement[]): Block {
  return {
    kind: 'table',
    caption: paper.distribution,
    columns: [
      { header: paper.question, width: 5 },
      ...scale.map((step) => ({ header: String(step), width: 1 })),
    ],
    rows: results.flatMap((result) =>
      measurements.map(({ label, of }) => [
        `${shortQuestion(result.key)}, ${label.toLowerCase()}`,
        ...(of(result)?.perStep ?? []).map(String),
      ]),
    ),
  };
}

function leftOut(results: readonly QuestionResult[], { label, of }: Measurement): Block[] {
  const count = results.reduce((sum, result) => sum + (of(result)?.notCounted ?? 0), 0);
  return count === 0 ? [] : [{ kind: 'paragraph', text: paper.notCounted(label, count) }];
}
