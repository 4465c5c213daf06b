import { dayInWords } from '../../domain/danish/iso-day';
import { ratingOf, scale } from '../../domain/survey/rating';
import type { Block, FormDocument } from '../../documents/model';
import { answersOf, forPen, given, section, type Asked } from '../../form-kit/answers/answering';
import type { FormContext } from '../../form-kit/define-form';
import { hasSecond, statedRows, typedIn } from './asked';
import { paper, questionnaire } from './paper-texts';
import { isGuessable, resultBlocks } from './result-blocks';
import { respondents } from './results';
import type { Answers, Survey } from './schema';
import {
  answerFields,
  fields,
  headings,
  name,
  questionKeys,
  samePeopleAnswers,
  secondAnswers,
  shortQuestion,
  wholeQuestion,
} from './texts';

/** The result, to be shown around, and the answers that it is made of, for the one who asked. */
export function surveyDocuments(survey: Survey, { today }: FormContext): FormDocument[] {
  const subtitle = `${paper.filledIn} ${dayInWords(today)}`;
  return [
    {
      ...sheet('result', name, [...section(headings.survey, about(survey)), ...resultBlocks(survey)]),
      marking: isGuessable(survey) ? paper.marking : '',
      subtitle,
      fileName: `maaling-${today}`,
    },
    {
      ...sheet('answers', paper.answersTitle, allAnswers(survey)),
      marking: paper.marking,
      subtitle,
      orientation: 'landscape',
      fileName: `maaling-svar-${today}`,
    },
  ];
}

/** The questionnaire for the pen: what each of those who are asked fills in. */
export function blankSurvey(): FormDocument {
  const { title, intro, measurements, own, ...labels } = questionnaire;
  const table: Block = {
    kind: 'table',
    caption: own,
    columns: [
      { header: paper.question, width: 9 },
      ...scale.map((step) => ({ header: String(step), width: 1 })),
    ],
    rows: [...questionKeys.map(wholeQuestion), ''].map((question) => [question, ...scale.map(() => '')]),
  };
  return sheet('questionnaire', title, [
    { kind: 'paragraph', text: intro },
    ...answersOf([
      forPen.text(labels.group, ''),
      forPen.text(labels.respondent, ''),
      forPen.text(labels.date, ''),
      forPen.ticks(labels.which, measurements, []),
    ]),
    table,
    ...answersOf([forPen.text(labels.more, '', 4)]),
  ]);
}

function sheet(id: string, title: string, blocks: readonly Block[]): FormDocument {
  return {
    id,
    title,
    marking: '',
    subtitle: '',
    orientation: 'portrait',
    blocks,
    pageFoot: paper.pageFoot,
    fileName: 'maaling-spoergeskema',
    language: 'da',
  };
}

/** What was measured; of the second measurement only where there is one. */
function about(survey: Survey): Asked[] {
  const people = (rows: readonly Answers[]) => paper.counted(respondents(rows));
  return [
    given.text(fields.unit.label, survey.unit),
    given.text(fields.preparedBy.label, survey.preparedBy),
    given.text(fields.firstDate.label, dayInWords(survey.firstDate)),
    given.text(paper.answersIn.first, people(survey.first)),
    given.choice(fields.secondDone.label, secondAnswers, survey.secondDone),
    ...(hasSecond(survey)
      ? [
          given.text(fields.secondDate.label, dayInWords(survey.secondDate)),
          given.text(paper.answersIn.second, people(survey.second)),
          given.choice(fields.samePeople.label, samePeopleAnswers, survey.samePeople),
        ]
      : []),
    given.text(fields.remarks.label, survey.remarks),
  ];
}

function allAnswers(survey: Survey): Block[] {
  return [
    ...section(headings.questions, [], {
      kind: 'paragraph',
      text: questionKeys.map(wholeQuestion).join('\n'),
    }),
    ...section(headings.first, [], ...answerTable(fields.first.label, survey.first)),
    ...(hasSecond(survey)
      ? section(headings.second, [], ...answerTable(fields.second.label, survey.second))
      : []),
  ];
}

/** Every answer as it was typed; those that do not count are marked, not left out. */
function answerTable(caption: string, rows: readonly Answers[]): Block[] {
  const columns = [
    { header: answerFields.respondent.label, width: 2 },
    ...questionKeys.map((key) => ({ header: shortQuestion(key), width: 1.5 })),
  ];
  return given.table(
    caption,
    columns,
    statedRows(rows).map(({ place, answers }) => [
      answers.respondent.trim() || String(place),
      ...typedIn(answers).map(shownAnswer),
    ]),
    0,
  );
}

function shownAnswer(typed: string): string {
  const rating = ratingOf(typed);
  if (rating !== undefined) return String(rating);
  return typed.trim() === '' ? paper.none : `${typed.trim()} ${paper.notOnScale}`;
}
