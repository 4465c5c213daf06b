import type { ComponentChildren } from 'preact';
import { useReducer } from 'preact/hooks';
import { fieldsOf, type Advice, type Field, type FieldTexts } from '../fields/field';
import { adviceByRow, noAdvice } from './advice-by-row';
import { ListFrame } from './ListFrame';
import { redrawnOnChange } from './redrawn-on-change';
import { RowControls } from './RowControls';
import type { Row } from './rows';
import { useRowList, type RowList } from './use-row-list';

/** Binds the answers of one row. */
export type RowFields<R> = <Key extends keyof R & string>(key: Key) => Field<R[Key]>;

/** What each row is drawn from. */
interface RowDrawing<R extends Row> {
  /** The words of a row's fields. */
  texts: { readonly [Key in keyof R]?: FieldTexts };
  /** What one row is called, for example "Iagttagelse". */
  rowName: string;
  /** A row's controls. Best a function that is made once: with a new one, every row is drawn anew. */
  children: (field: RowFields<R>) => ComponentChildren;
}

interface RowsFieldProps<R extends Row> extends RowDrawing<R> {
  field: Field<readonly R[]>;
  /** All advice of the form; each row picks its own. */
  advice: readonly Advice[];
  /** An empty row. */
  newRow: (id: string) => R;
}

/** Rows that are added, copied, moved and removed; every change is announced and can be undone. */
export function RowsField<R extends Row>(props: RowsFieldProps<R>) {
  const { field, texts, advice, rowName, children } = props;
  const { place, list } = useRowList(props);
  const byRow = adviceByRow(advice, field.path);
  return (
    <ListFrame class="rows" field={field} place={place} rowName={rowName} add={list.add}>
      {field.value.map((row, at) => (
        <OneRow
          key={row.id}
          row={row}
          place={at}
          count={field.value.length}
          path={field.path}
          advice={byRow.get(row.id) ?? noAdvice}
          // A row is drawn from R's own parts; the memory of what was drawn does not know R.
          list={list as unknown as RowList<Row>}
          texts={texts}
          rowName={rowName}
          draw={children as OneRowProps['draw']}
        />
      ))}
    </ListFrame>
  );
}

interface OneRowProps extends Pick<RowDrawing<Row>, 'texts' | 'rowName'> {
  row: Row;
  /** Counted from 0. */
  place: number;
  count: number;
  /** The list's path. */
  path: string;
  advice: readonly Advice[];
  list: RowList<Row>;
  draw: (field: ReturnType<typeof fieldsOf<Row>>) => ComponentChildren;
}

const OneRow = redrawnOnChange(
  ({ row, place, count, path, advice, list, texts, rowName, draw }: OneRowProps) => {
    // Where the form holds something else than was typed, the control must show what it holds.
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    const bound = fieldsOf<Row>({
      value: row,
      texts,
      advice,
      prefix: `${path}.${row.id}.`,
      replace: (next, step) => {
        list.write(next, step);
        redraw(undefined);
      },
    });
    return (
      <fieldset class="row" data-row={row.id}>
        <legend class="row-name" tabIndex={-1}>
          {`${rowName} ${String(place + 1)}`}
        </legend>
        {draw(bound)}
        <RowControls
          id={row.id}
          name={`${rowName} ${String(place + 1)}`}
          place={place}
          count={count}
          list={list}
        />
      </fieldset>
    );
  },
);
