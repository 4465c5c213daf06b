import { useReducer, useState } from 'preact/hooks';
import { redrawnOnChange } from '../rows/redrawn-on-change';
import { RowControls } from '../rows/RowControls';
import type { Row } from '../rows/rows';
import type { RowList } from '../rows/use-row-list';
import type { ColumnShape } from './column';
import { GridCell } from './GridCell';

interface GridRowProps {
  id: string;
  /** The list's path. */
  path: string;
  rowName: string;
  /** Counted from 0. */
  place: number;
  count: number;
  columns: readonly ColumnShape[];
  /** What the cells show, in the order of the columns. */
  values: readonly string[];
  /** The advice on each cell that is due; empty for none. */
  advice: readonly string[];
  /** Ids of the columns' hints. */
  hintIds: readonly (string | undefined)[];
  list: Pick<RowList<Row>, 'move' | 'duplicate' | 'remove'>;
  /** Writes into the cell of a row and a column; the same function at all times. */
  write: (id: string, column: string, value: string) => void;
}

/** One row: its number, its cells, and what is done to it as a whole. Drawn anew only when it shows something else. */
export const GridRow = redrawnOnChange((props: GridRowProps) => {
  const { id, path, rowName, place, count, columns, values, advice, hintIds, list, write } = props;
  const [open, setOpen] = useState(false);
  // Where the form holds something else than was typed, or nothing of it, the control must show what it holds.
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const name = `${rowName} ${String(place + 1)}`;
  return (
    <tbody role="rowgroup" data-row={id}>
      <tr role="row">
        <th role="rowheader" class="row-name" tabIndex={-1}>
          <span class="grid-row-name">{rowName} </span>
          {place + 1}
        </th>
        {columns.map((column, at) => (
          <GridCell
            key={column.key}
            column={column}
            path={`${path}.${id}.${column.key}`}
            rowName={name}
            value={values[at] ?? ''}
            advice={advice[at] ?? ''}
            hintId={hintIds[at]}
            write={(value) => {
              write(id, column.key, value);
              redraw(undefined);
            }}
          />
        ))}
        <td role="cell" class="grid-tools">
          <button
            type="button"
            class="button button-unstyled"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <span class="grid-tools-dots" aria-hidden="true">
              ⋯
            </span>
            <span class="grid-tools-words">
              Flyt, kopiér eller fjern<span class="sr-only"> rækken {name}</span>
            </span>
          </button>
        </td>
      </tr>
      {open && (
        <tr role="row">
          <td role="cell" aria-colspan={columns.length + 2} class="grid-row-controls">
            <RowControls id={id} name={name} place={place} count={count} list={list} />
          </td>
        </tr>
      )}
    </tbody>
  );
});
