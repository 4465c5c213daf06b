import type { GridColumn } from '../../form-kit/grid/column';
import type { Case, Target } from './schema';
import { caseFields, stageWords, targetFields } from './texts';

type TextKey = Exclude<keyof typeof caseFields, 'stage'>;

const column = (key: TextKey, kind: GridColumn<Case>['kind'], width: number): GridColumn<Case> => ({
  key,
  label: caseFields[key].label,
  kind,
  width,
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
});

const isStage = (value: string): value is Case['stage'] => value === '' || Object.hasOwn(stageWords, value);

/** The columns of the cases. */
export const caseColumns: readonly GridColumn<Case>[] = [
  column('reference', 'text', 1.4),
  column('unit', 'text', 1.8),
  column('coordinator', 'text', 1.5),
  {
    key: 'stage',
    label: caseFields.stage.label,
    kind: 'choice',
    choices: stageWords,
    width: 1.5,
    read: (row) => row.stage,
    write: (row, value) => (isStage(value) ? { ...row, stage: value } : row),
  },
  column('opened', 'date', 1.8),
  column('nextMeeting', 'date', 1.8),
  column('minutes', 'number', 1.1),
];

/** The columns of the targets: the unit, and a number for each stage. */
export const targetColumns: readonly GridColumn<Target>[] = (
  ['unit', 'coming', 'active', 'closed'] as const
).map((key) => ({
  key,
  label: targetFields[key].label,
  kind: key === 'unit' ? 'text' : 'number',
  width: key === 'unit' ? 3 : 1,
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
}));
