import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { fieldsOf, type Advice, type Field, type FieldTexts } from '../fields/field';
import { newId } from '../folder/new-id';
import { Announce } from '../page/announce';
import { RowControls } from './RowControls';
import { withCopy, withMoved, withoutRow, withRow, type Row } from './rows';

interface RowsFieldProps<R extends Row> {
  field: Field<readonly R[]>;
  /** The words of a row's fields. */
  texts: { readonly [Key in keyof R]?: FieldTexts };
  /** All advice of the form; each row picks its own. */
  advice: readonly Advice[];
  /** What one row is called, for example "Iagttagelse". */
  rowName: string;
  /** An empty row. */
  newRow: (id: string) => R;
  /** A row's controls. */
  children: (field: <Key extends keyof R & string>(key: Key) => Field<R[Key]>) => ComponentChildren;
}

/** Rows that are added, copied, moved and removed; every change is announced and can be undone. */
export function RowsField<R extends Row>({
  field,
  texts,
  advice,
  rowName,
  newRow,
  children,
}: RowsFieldProps<R>) {
  const announce = useContext(Announce);
  const list = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (toFocus.current === undefined) return;
    list.current?.querySelector<HTMLElement>(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const rows = field.value;
  const change = (next: readonly R[], message: string, focus?: string) => {
    toFocus.current = focus;
    field.set(next, '');
    announce(message);
  };
  const firstControl = (id: string) => `[data-row="${id}"] :is(input, textarea, select)`;
  const add = () => {
    const row = newRow(newId());
    change([...rows, row], `${rowName} ${String(rows.length + 1)} er tilføjet.`, firstControl(row.id));
  };
  const remove = (row: R, place: number) => {
    const neighbour = rows[place + 1] ?? rows[place - 1];
    const focus = neighbour ? `[data-row="${neighbour.id}"] legend` : 'button.rows-add';
    change(
      withoutRow(rows, row.id),
      `${rowName} ${String(place + 1)} er fjernet. Vælg "Fortryd" for at få den igen.`,
      focus,
    );
  };

  return (
    <div
      class="form-group rows"
      ref={list}
      id={field.id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${field.id}-navn`}
    >
      <p class="form-label" id={`${field.id}-navn`}>
        {field.label}
      </p>
      {field.hint && <p class="form-hint">{field.hint}</p>}
      {rows.map((row, place) => {
        const name = `${rowName} ${String(place + 1)}`;
        const bound = fieldsOf<R>({
          value: row,
          texts,
          advice,
          prefix: `${field.path}.${row.id}.`,
          replace: (next, step) => {
            field.set(withRow(rows, next), step);
          },
        });
        return (
          <fieldset class="row" key={row.id} data-row={row.id}>
            <legend tabIndex={-1}>{name}</legend>
            {children(bound)}
            <RowControls
              name={name}
              place={place}
              count={rows.length}
              move={(to) => {
                change(
                  withMoved(rows, row.id, to),
                  `${name} er flyttet til plads ${String(to + 1)} af ${String(rows.length)}.`,
                );
              }}
              duplicate={() => {
                const id = newId();
                change(withCopy(rows, row.id, id), `${name} er kopieret.`, firstControl(id));
              }}
              remove={() => {
                remove(row, place);
              }}
            />
          </fieldset>
        );
      })}
      <button type="button" class="button button-secondary rows-add" onClick={add}>
        Tilføj {rowName.toLowerCase()}
      </button>
    </div>
  );
}
