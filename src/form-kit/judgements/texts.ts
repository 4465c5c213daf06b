import { criteria } from '../../domain/assessment/criteria';
import type { FieldTexts } from '../fields/field';
import type { CriterionAnswer } from './schema';

/** The answers to a criterion. */
export const judgementAnswers = { yes: 'Ja', no: 'Nej', unclear: 'Uafklaret' } as const;

/** The reason for an answer. */
export const judgementNote = 'Begrundelse';

/** What one criterion is called, and the words of what is answered to it. */
export const judgementRows: NonNullable<FieldTexts['rows']> = {
  name: 'Kriterium',
  texts: {
    criterion: {
      label: 'Kriterium',
      choices: Object.fromEntries(criteria.map(({ id, label }) => [id, label])),
    },
    answer: { label: 'Svar', choices: judgementAnswers },
    note: { label: judgementNote },
  } satisfies Record<keyof CriterionAnswer, FieldTexts>,
};
