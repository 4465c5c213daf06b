import type { GridColumn } from '../../form-kit/grid/column';
import type { Answers } from './schema';
import { answerFields, questionKeys } from './texts';

const keys = ['respondent', ...questionKeys] as const;

/** The columns in which the answers are typed or pasted: who, then the questions in order. */
export const answerColumns: readonly GridColumn<Answers>[] = keys.map((key) => ({
  key,
  label: answerFields[key].label,
  kind: key === 'respondent' ? 'text' : 'number',
  width: key === 'respondent' ? 1.6 : 1,
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
}));
