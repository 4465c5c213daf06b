import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { Announce } from '../page/announce';
import type { Row } from '../rows/rows';
import type { GridColumn } from './column';
import { columnWords } from './words';

interface ColumnToolsProps<R extends Row> {
  /** Id of the grid's control. */
  id: string;
  columns: readonly GridColumn<R>[];
  /** Adds a column; missing where none can be added. */
  add: (() => void) | undefined;
}

/**
 * The names of the columns, and buttons to move, remove and add some. Beside the table and not in its head, which a
 * narrow screen does not show.
 */
export function ColumnTools<R extends Row>({ id, columns, add }: ColumnToolsProps<R>) {
  const announce = useContext(Announce);
  const place = useRef<HTMLDetailsElement>(null);
  const focus = useRef<(() => HTMLElement | null | undefined) | undefined>(undefined);
  useLayoutEffect(() => {
    focus.current?.()?.focus();
    focus.current = undefined;
  });
  const nameOfColumn = (at: number) => () =>
    place.current?.querySelectorAll<HTMLElement>('.grid-column-name').item(at);

  return (
    <details class="grid-columns" ref={place}>
      <summary>Ret kolonner</summary>
      <ol>
        {columns.map((column, at) => (
          <li key={column.key}>
            <ColumnName id={`${id}-kolonne-${column.key}`} column={column} place={at} />
            <ColumnMoves
              column={column}
              place={at}
              count={columns.length}
              move={(by) => {
                const held = document.activeElement;
                focus.current = () => (held instanceof HTMLElement ? held : undefined);
                column.move?.(by);
                announce(columnWords.moved(column.label, at + by + 1, columns.length));
              }}
            />
            {column.remove && (
              <button
                type="button"
                class="button button-unstyled"
                onClick={() => {
                  focus.current = nameOfColumn(Math.max(at - 1, 0));
                  column.remove?.();
                  announce(columnWords.removed(column.label));
                }}
              >
                Fjern<span class="sr-only"> kolonnen {column.label}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {add && (
        <button
          type="button"
          class="button button-secondary"
          onClick={() => {
            focus.current = nameOfColumn(columns.length);
            add();
            announce(columnWords.added);
          }}
        >
          Tilføj kolonne
        </button>
      )}
    </details>
  );
}

interface ColumnProps<R extends Row> {
  column: GridColumn<R>;
  /** Counted from 0. */
  place: number;
}

function ColumnName<R extends Row>({ id, column, place }: ColumnProps<R> & { id: string }) {
  if (!column.rename) {
    return (
      <span class="grid-column-name" tabIndex={-1}>
        {column.label}
      </span>
    );
  }
  return (
    <label>
      <span class="sr-only">Navn på kolonne {place + 1}</span>
      <input
        class="form-input grid-column-name"
        id={id}
        type="text"
        autocomplete="off"
        spellcheck
        value={column.label}
        onInput={(event) => column.rename?.(event.currentTarget.value)}
      />
    </label>
  );
}

function ColumnMoves<R extends Row>({
  column,
  place,
  count,
  move,
}: ColumnProps<R> & { count: number; move: (by: -1 | 1) => void }) {
  if (!column.move) return null;
  const step = (label: string, by: -1 | 1) => {
    const isEnd = place + by < 0 || place + by >= count;
    return (
      <button
        type="button"
        class="button button-unstyled"
        aria-disabled={isEnd}
        onClick={() => {
          if (!isEnd) move(by);
        }}
      >
        {label}
        <span class="sr-only"> kolonnen {column.label}</span>
      </button>
    );
  };
  return (
    <>
      {step('Flyt til venstre', -1)}
      {step('Flyt til højre', 1)}
    </>
  );
}
