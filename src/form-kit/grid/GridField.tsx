import { useMemo } from 'preact/hooks';
import type { Advice, Field } from '../fields/field';
import { ListFrame, listNameId } from '../rows/ListFrame';
import type { Row } from '../rows/rows';
import { useRowList } from '../rows/use-row-list';
import type { GridColumn } from './column';
import { ColumnTools } from './ColumnTools';
import { gridKeys } from './grid-keys';
import { columnWidths, GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { useCellWriting, useDueAdvice, useShapes } from './use-cells';

interface GridFieldProps<R extends Row> {
  field: Field<readonly R[]>;
  /** In the order in which they are shown. */
  columns: readonly GridColumn<R>[];
  /** What one row is called, for example "Punkt". */
  rowName: string;
  /** An empty row. */
  newRow: (id: string) => R;
  /** All advice of the form; each cell picks its own, of the path `<field>.<row id>.<column>`. */
  advice: readonly Advice[];
  /** Adds a column; where it is given, columns can be added. */
  addColumn?: (() => void) | undefined;
}

/**
 * A table that is filled in as a spreadsheet is: a block of cells can be pasted, Enter goes down, rows and columns are
 * added, moved and removed. On a narrow screen each row is a card. The roles of a table are named one by one, because
 * its style sheet lays the rows out by itself, and a browser then no longer takes them for a table.
 */
export function GridField<R extends Row>(props: GridFieldProps<R>) {
  const { field, columns, rowName, newRow, advice, addColumn } = props;
  const { place, list } = useRowList({ field, rowName, newRow });
  const shapes = useShapes(columns);
  const hintIds = useMemo(
    () => shapes.map(({ key, hint }) => (hint ? `${field.id}-${key}-hjaelp` : undefined)),
    [shapes, field.id],
  );
  const write = useCellWriting(field, columns, list.write);
  const adviceOf = useDueAdvice(advice, field.path);
  const canEditColumns = addColumn ?? columns.some((column) => column.rename ?? column.remove ?? column.move);

  return (
    <ListFrame class="grid-field" field={field} place={place} rowName={rowName} add={list.add}>
      {canEditColumns && <ColumnTools id={field.id} columns={columns} add={addColumn} />}
      <table
        role="table"
        class="grid"
        aria-labelledby={listNameId(field)}
        style={{ '--grid-widths': columnWidths(shapes) }}
        {...gridKeys({ field, columns, rowName, newRow, list })}
      >
        <GridHead columns={shapes} hintIds={hintIds} />
        {field.value.map((row, at) => (
          <GridRow
            key={row.id}
            id={row.id}
            path={field.path}
            rowName={rowName}
            place={at}
            count={field.value.length}
            columns={shapes}
            values={columns.map((column) => column.read(row))}
            advice={adviceOf(row.id, shapes)}
            hintIds={hintIds}
            list={list}
            write={write}
          />
        ))}
      </table>
    </ListFrame>
  );
}
