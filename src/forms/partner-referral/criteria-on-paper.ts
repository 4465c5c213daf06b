import { criteria } from '../../domain/assessment/criteria';
import type { Block } from '../../documents/model';
import { shownJudgement } from '../../form-kit/judgements/judged';
import type { CriterionAnswer } from '../../form-kit/judgements/schema';
import { judgementAnswers } from '../../form-kit/judgements/texts';
import { paper } from './texts';

/** The criteria that the partner answered, and that they decide nothing; nothing where none was. */
export function criteriaAnswered(judgements: readonly CriterionAnswer[]): Block[] {
  const rows = criteria.flatMap((criterion) => {
    const { answer, note } = shownJudgement(judgements, criterion);
    return answer === '' ? [] : [[criterion.question, judgementAnswers[answer], note.trim()]];
  });
  const columns = [
    { header: paper.criteriaColumns.criterion, width: 5 },
    { header: paper.criteriaColumns.answer, width: 2 },
    { header: paper.criteriaColumns.note, width: 5 },
  ];
  if (rows.length === 0) return [];
  return [
    { kind: 'table', caption: paper.criteriaCaption, columns, rows },
    { kind: 'paragraph', text: paper.noDecision },
  ];
}

/** All criteria with room for a cross and a reason; the last row is for what no criterion asks. */
export const criteriaForPen: Block = {
  kind: 'table',
  caption: paper.criteriaForPen,
  columns: [
    { header: paper.criteriaColumns.criterion, width: 8 },
    ...Object.values(judgementAnswers).map((header) => ({ header, width: 2 })),
    { header: paper.criteriaColumns.note, width: 6 },
  ],
  rows: [...criteria.map(({ question }) => [question, '', '', '', '']), ['', '', '', '', '']],
};
