import { useContext, useLayoutEffect, useMemo, useRef, type MutableRef } from 'preact/hooks';
import type { Field } from '../fields/field';
import { newId } from '../folder/new-id';
import { Announce } from '../page/announce';
import { withCopy, withMoved, withoutRow, withRow, type Row } from './rows';

/** What a list of rows is made of. */
export interface RowListSource<R extends Row> {
  field: Field<readonly R[]>;
  /** What one row is called, for example "Iagttagelse". */
  rowName: string;
  /** An empty row. */
  newRow: (id: string) => R;
}

/**
 * What can be done to a list of rows. The same object as long as the list is on the page, so that rows can hold it
 * without being drawn anew; it always works on the rows as they stand.
 */
export interface RowList<R extends Row> {
  /** Changes the words of one row; see `step` of {@link Field.set}. */
  write: (row: R, step: string) => void;
  /** Adds an empty row at the end. @param focus where in the row the cursor goes; by default its first control */
  add: (focus?: (id: string) => string) => void;
  /** Moves a row to a place, counted from 0. */
  move: (id: string, place: number) => void;
  duplicate: (id: string) => void;
  remove: (id: string) => void;
  /** Puts other rows in place of all, in one step, says so, and moves the focus to what the selector finds. */
  change: (rows: readonly R[], message: string, focus?: string) => void;
}

/** A list of rows: the element that holds it, what it is called for, and what can be done to it. */
export interface UsedRowList<R extends Row> {
  place: MutableRef<HTMLDivElement | null>;
  list: RowList<R>;
}

/** The first control of a row. */
const firstControl = (id: string) => `[data-row="${CSS.escape(id)}"] :is(input, textarea, select)`;
/** The name of a row, which takes the focus when the row before it is gone. */
const nameOfRow = (id: string) => `[data-row="${CSS.escape(id)}"] .row-name`;

/** The element to focus once the next drawing stands: a selector within the list, or whoever has the focus now. */
type Focus = string | HTMLElement;

/** Rows that are added, copied, moved and removed; every change is announced and none loses the focus. */
export function useRowList<R extends Row>(source: RowListSource<R>): UsedRowList<R> {
  const announce = useContext(Announce);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ ...source, announce });
  latest.current = { ...source, announce };
  const focus = useRef<Focus | undefined>(undefined);
  useLayoutEffect(() => {
    const wanted = focus.current;
    focus.current = undefined;
    const target = typeof wanted === 'string' ? place.current?.querySelector<HTMLElement>(wanted) : wanted;
    if (target && target !== document.activeElement) target.focus();
  });
  const list = useMemo(
    () =>
      listOf<R>(
        () => latest.current,
        (wanted) => {
          focus.current = wanted;
        },
      ),
    [],
  );
  return { place, list };
}

type Latest<R extends Row> = RowListSource<R> & { announce: (message: string) => void };

function listOf<R extends Row>(latest: () => Latest<R>, focusNext: (wanted: Focus) => void): RowList<R> {
  const rows = () => latest().field.value;
  const nameOf = (id: string) =>
    `${latest().rowName} ${String(rows().findIndex((row) => row.id === id) + 1)}`;
  const change: RowList<R>['change'] = (next, message, focus) => {
    // A control that moves along with its row loses the focus in some browsers.
    const held = document.activeElement;
    if (focus !== undefined) focusNext(focus);
    else if (held instanceof HTMLElement) focusNext(held);
    latest().field.set(next, '');
    latest().announce(message);
  };
  return {
    change,
    write: (row, step) => {
      latest().field.set(withRow(rows(), row), step);
    },
    add: (focus = firstControl) => {
      const row = latest().newRow(newId());
      const count = String(rows().length + 1);
      change([...rows(), row], `${latest().rowName} ${count} er tilføjet.`, focus(row.id));
    },
    move: (id, to) => {
      const [moved, count] = [withMoved(rows(), id, to), String(rows().length)];
      const at = String(moved.findIndex((row) => row.id === id) + 1);
      change(moved, `${nameOf(id)} er flyttet til plads ${at} af ${count}.`);
    },
    duplicate: (id) => {
      const copy = newId();
      change(withCopy(rows(), id, copy), `${nameOf(id)} er kopieret.`, firstControl(copy));
    },
    remove: (id) => {
      const at = rows().findIndex((row) => row.id === id);
      const neighbour = rows()[at + 1] ?? rows()[at - 1];
      const focus = neighbour ? nameOfRow(neighbour.id) : '.rows-add';
      change(withoutRow(rows(), id), `${nameOf(id)} er fjernet. Vælg "Fortryd" for at få den igen.`, focus);
    },
  };
}
