import type { GridColumn } from '../../form-kit/grid/column';
import type { NeedRow } from './schema';
import { needFields } from './texts';

const column = (
  key: Exclude<keyof NeedRow, 'id'>,
  kind: GridColumn<NeedRow>['kind'],
  width: number,
): GridColumn<NeedRow> => ({
  key,
  label: needFields[key].label,
  kind,
  width,
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
});

/** The one of each application by whom it is named, and what to call him or her. */
export interface Applicants {
  names: Readonly<Record<string, string>>;
  /** To whose application a person belongs; empty for none. */
  headOf: (person: string) => string;
}

/** The columns of the things; who applies is only asked where there are several applications. */
export function needColumns(applicants: Applicants | undefined): GridColumn<NeedRow>[] {
  return [
    column('thing', 'text', 4),
    ...(applicants
      ? [
          {
            ...column('applicant', 'choice', 2.5),
            choices: applicants.names,
            read: (row: NeedRow) => applicants.headOf(row.applicant),
          },
        ]
      : []),
    column('has', 'number', 1.2),
    column('lacks', 'number', 1.4),
    column('price', 'text', 1.8),
    column('ownMeans', 'text', 1.8),
  ];
}
