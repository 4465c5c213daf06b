import type { EditorProps } from '../../form-kit/define-form';
import { newId } from '../../form-kit/folder/new-id';
import type { GridColumn } from '../../form-kit/grid/column';
import { withMoved, withRow } from '../../form-kit/rows/rows';
import { cellText, withCellText, withoutColumn } from './agenda';
import type { Column, Item, Meeting } from './schema';
import { columnNames } from './row-texts';

const widths: Readonly<Record<Column['holds'], number>> = {
  topic: 4,
  responsible: 2,
  goal: 4,
  minutes: 1,
  own: 2,
};

/** The agenda's columns for the grid: each can be renamed, moved and, but for the topic, taken out. */
export function agendaColumns({
  data,
  field,
  replace,
}: Pick<EditorProps<Meeting>, 'data' | 'field' | 'replace'>): GridColumn<Item>[] {
  const columns = field('columns');
  return data.columns.map((column, at) => ({
    key: column.holds === 'own' ? column.id : column.holds,
    label: column.name,
    kind: column.holds === 'minutes' ? 'number' : column.holds === 'responsible' ? 'text' : 'long',
    width: widths[column.holds],
    read: (item) => cellText(item, column),
    write: (item, text) => withCellText(item, column, text),
    rename: (name) => {
      columns.set(withRow(data.columns, { ...column, name }), `columns.${column.id}`);
    },
    move: (by) => {
      columns.set(withMoved(data.columns, column.id, at + by), '');
    },
    ...(column.holds === 'topic'
      ? {}
      : {
          remove: () => {
            replace(withoutColumn(data, column));
          },
        }),
  }));
}

/** A column of one's own, with a name that asks for a better one. */
export function ownColumn(): Column {
  return { id: newId(), holds: 'own', name: columnNames.own };
}

/** The method's columns that were taken out. */
export function missingColumns(columns: readonly Column[]): Exclude<Column['holds'], 'own'>[] {
  return (['responsible', 'goal', 'minutes'] as const).filter(
    (holds) => !columns.some((column) => column.holds === holds),
  );
}
