import { yesNo } from '../../form-kit/answers/yes-no';
import type { GridColumn } from '../../form-kit/grid/column';
import type { PersonRow } from './person-rows';
import type { MapGroup } from './schema';
import { columns, groupTexts, rowNames } from './texts';

type TextKey = 'role' | 'name' | 'organisation' | 'email' | 'phone' | 'note';

const text = (key: TextKey, width: number): GridColumn<PersonRow> => ({
  key,
  label: columns[key],
  kind: key === 'note' ? 'long' : 'text',
  width,
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
});

const isContact = (value: string): value is PersonRow['contact'] => value === '' || value in yesNo;

const contact: GridColumn<PersonRow> = {
  key: 'contact',
  label: columns.contact,
  kind: 'choice',
  choices: yesNo,
  width: 1.5,
  read: (row) => row.contact,
  write: (row, value) => (isContact(value) ? { ...row, contact: value } : row),
};

const mayShare: GridColumn<PersonRow> = {
  key: 'mayShare',
  label: columns.mayShare,
  kind: 'tick',
  width: 0.8,
  read: (row) => (row.mayShare ? 'yes' : ''),
  write: (row, value) => ({ ...row, mayShare: value === 'yes' }),
};

/** The columns of a group's people; the last moves someone to another group. */
export function personColumns(groups: readonly MapGroup[]): GridColumn<PersonRow>[] {
  const names = Object.fromEntries(groups.map(({ id, name }) => [id, name || rowNames.group]));
  return [
    text('role', 1.7),
    text('name', 1.8),
    text('organisation', 1.8),
    text('email', 2),
    text('phone', 1.3),
    contact,
    mayShare,
    text('note', 1.5),
    {
      key: 'group',
      label: rowNames.group,
      kind: 'choice',
      choices: names,
      width: 1.6,
      read: (row) => row.group,
      write: (row, value) => (value in names ? { ...row, group: value } : row),
    },
  ];
}

/** The columns of the groups themselves. */
export const groupColumns: GridColumn<MapGroup>[] = [
  {
    key: 'name',
    label: groupTexts.name.label,
    kind: 'text',
    width: 4,
    read: ({ name }) => name,
    write: (group, name) => ({ ...group, name }),
  },
  {
    key: 'hidden',
    label: groupTexts.hidden.label,
    kind: 'tick',
    width: 1,
    read: ({ hidden }) => (hidden ? 'yes' : ''),
    write: (group, value) => ({ ...group, hidden: value === 'yes' }),
  },
];
