import type { ColumnShape } from './column';
import { controlId } from '../fields/field';
import { AdviceNote } from '../fields/FieldNotes';

interface GridCellProps {
  column: ColumnShape;
  /** `<list>.<row id>.<column>`. */
  path: string;
  /** "Punkt 3". */
  rowName: string;
  value: string;
  /** Advice that is due; empty for none. */
  advice: string;
  /** Id of the column's hint, where it has one. */
  hintId: string | undefined;
  write: (value: string) => void;
}

/** One cell: the control of the column's kind, named by column and row, with its advice. */
export function GridCell({ column, path, rowName, value, advice, hintId, write }: GridCellProps) {
  const id = controlId(path);
  const describedBy = [hintId, advice && `${id}-raad`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    'data-path': path,
    'data-column': column.key,
    'aria-describedby': describedBy,
  };
  const name = `${column.label}, ${rowName}`;
  return (
    <td role="cell" data-label={column.label} class={`grid-${column.kind}`}>
      <CellControl column={column} name={name} value={value} write={write} shared={shared} />
      <AdviceNote id={id} advice={advice === '' ? [] : [advice]} about={column.label} />
    </td>
  );
}

interface CellControlProps {
  column: ColumnShape;
  name: string;
  value: string;
  write: (value: string) => void;
  shared: Readonly<Record<'id' | 'data-path' | 'data-column', string>> & {
    readonly 'aria-describedby': string | undefined;
  };
}

/** The column's kind decides the control. The browser stores and suggests nothing: tools are shared. */
function CellControl({ column, name, value, write, shared }: CellControlProps) {
  switch (column.kind) {
    case 'long':
      return (
        <textarea
          {...shared}
          class="form-input form-textarea"
          aria-label={name}
          autocomplete="off"
          spellcheck
          // For browsers in which the box does not grow by itself.
          rows={value.split('\n').length}
          value={value}
          onInput={(event) => {
            write(event.currentTarget.value);
          }}
        />
      );
    case 'choice':
      return (
        <select
          {...shared}
          class="form-select"
          aria-label={name}
          value={value}
          onChange={(event) => {
            write(event.currentTarget.value);
          }}
        >
          {choicesOf(column, value).map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'tick':
      return (
        <div class="form-group-checkbox">
          <input
            {...shared}
            class="form-checkbox"
            type="checkbox"
            checked={value === 'yes'}
            onChange={(event) => {
              write(event.currentTarget.checked ? 'yes' : '');
            }}
          />
          <label class="form-label" for={shared.id}>
            <span class="sr-only">{name}</span>
          </label>
        </div>
      );
    default:
      return (
        <input
          {...shared}
          class="form-input"
          aria-label={name}
          // What names no day cannot be shown by the browser's date control, and must not be hidden by it.
          type={column.kind === 'date' && /^(\d{4}-\d{2}-\d{2})?$/.test(value) ? 'date' : 'text'}
          inputMode={column.kind === 'number' ? 'numeric' : undefined}
          autocomplete="off"
          spellcheck={column.kind === 'text'}
          value={value}
          onInput={(event) => {
            write(event.currentTarget.value);
          }}
        />
      );
  }
}

/** No answer, every answer of the column, and one that it no longer knows: that is still shown. */
function choicesOf({ choices = {} }: ColumnShape, value: string): [code: string, label: string][] {
  const unknown: [string, string][] = value === '' || value in choices ? [] : [[value, value]];
  return [['', ''], ...unknown, ...Object.entries(choices)];
}
