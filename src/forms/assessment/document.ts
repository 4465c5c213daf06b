import { criteria, type Criterion } from '../../domain/assessment/criteria';
import { dayInWords } from '../../domain/danish/iso-day';
import { personWithId } from '../../domain/person/person';
import type { Block, FormDocument } from '../../documents/model';
import { answersOf, forPen, given, section, type Answering } from '../../form-kit/answers/answering';
import { personAnswers } from '../../form-kit/answers/person-answers';
import type { FormContext } from '../../form-kit/define-form';
import { shownJudgement } from '../../form-kit/judgements/judged';
import { judgementAnswers } from '../../form-kit/judgements/texts';
import { suggestionBlocks } from '../../form-kit/suggestion/suggestion';
import { asksAgain } from './asked';
import { emptyAssessment } from './defaults';
import { adviceOn, groupBlocks } from './result';
import type { Assessment } from './schema';
import { assessorFields, citizenFields, fields, groups, headings, name, paper } from './texts';

/** The parts into which the criteria fall, in the order of the form. */
const parts = ['parties', 'burden', 'limit', 'against'] as const;

/** The assessment with its advice. */
export function assessmentDocuments(assessment: Assessment, context: FormContext): FormDocument[] {
  const blocks = [
    ...who(assessment, context, given),
    ...section(headings.criteria, [], ...parts.map((part) => judged(part, assessment))),
    ...(asksAgain(assessment)
      ? answersOf([given.text(fields.askAgain.label, dayInWords(assessment.askAgain))])
      : []),
    ...suggestionBlocks(headings.advice, adviceOn(assessment)),
    ...groupBlocks(assessment),
    ...section(headings.ownView, [given.text(fields.ownView.label, assessment.ownView)]),
  ];
  const subtitle = `${paper.filledIn} ${dayInWords(context.today)}`;
  return [{ ...sheet(blocks), subtitle, fileName: `vurdering-${context.today}` }];
}

/** The assessment for the pen: room for an answer to each criterion; the advice is the reader's own. */
export function blankAssessment(context: FormContext): FormDocument {
  const assessment = emptyAssessment(() => 'blank');
  const groupNames = Object.fromEntries(Object.entries(groups).map(([group, words]) => [group, words.name]));
  return sheet([
    ...who(assessment, { ...context, persons: [] }, forPen),
    ...section(headings.criteria, [], criteriaForPen),
    ...section(headings.group, [forPen.ticks(paper.groupForPen, groupNames, [])]),
    ...section(headings.ownView, [
      forPen.text(fields.ownView.label, '', 5),
      forPen.text(fields.askAgain.label, ''),
    ]),
  ]);
}

function sheet(blocks: readonly Block[]): FormDocument {
  return {
    id: 'assessment',
    title: name,
    marking: paper.marking,
    subtitle: '',
    orientation: 'portrait',
    blocks,
    pageFoot: paper.pageFoot,
    fileName: 'vurdering-blank',
    language: 'da',
  };
}

function ofPart(part: Criterion['weighs']): Criterion[] {
  return criteria.filter(({ weighs }) => weighs === part);
}

function who(assessment: Assessment, { persons }: FormContext, answer: Answering): Block[] {
  const citizen = personWithId(persons, assessment.citizen);
  const assessor = personWithId(persons, assessment.assessor);
  return section(headings.who, [
    ...personAnswers(citizen, citizenFields, answer),
    ...personAnswers(assessor, assessorFields, answer),
    answer.text(fields.date.label, dayInWords(assessment.date)),
  ]);
}

/** All criteria with room for a cross and a reason; the last row is the caseworker's own. */
const criteriaForPen: Block = {
  kind: 'table',
  caption: paper.criteriaForPen,
  columns: [
    { header: paper.columns.criterion, width: 8 },
    ...Object.values(judgementAnswers).map((header) => ({ header, width: 2 })),
    { header: paper.columns.note, width: 6 },
  ],
  rows: [...criteria.map(({ question }) => [question, '', '', '', '']), ['', '', '', '', '']],
};

/** A part's criteria with what was found, those not answered too. */
function judged(part: (typeof parts)[number], assessment: Assessment): Block {
  const rows = ofPart(part).map((criterion) => {
    const { answer, note } = shownJudgement(assessment.judgements, criterion);
    return [criterion.question, answer === '' ? paper.noAnswer : judgementAnswers[answer], note.trim()];
  });
  const columns = [
    { header: paper.columns.criterion, width: 5 },
    { header: paper.columns.answer, width: 2 },
    { header: paper.columns.note, width: 5 },
  ];
  return { kind: 'table', caption: headings[part], columns, rows };
}
