import type { Row } from '../rows/rows';

/**
 * What is written in a column's cells. A `number` stays as it was typed, "fem" too; the room gives advice. A `date`
 * is an ISO day, or what was typed where that names no day. A `choice` is one of the column's codes. A `tick` is
 * 'yes' or ''.
 */
export type GridKind = 'text' | 'long' | 'number' | 'date' | 'choice' | 'tick';

/** How a column looks: all that a cell is drawn from besides its value. */
export interface ColumnShape {
  /** Names the column in paths, and to the page. */
  key: string;
  label: string;
  /** What helps to fill in the column's cells. */
  hint?: string | undefined;
  kind: GridKind;
  /** The answers of a `choice`, code to words, in order. */
  choices?: Readonly<Record<string, string>> | undefined;
  /** Share of the table's width, relative to the other columns. */
  width: number;
}

/** A column of a grid: what it holds, where in a row that stands, and what the user may do to the column. */
export interface GridColumn<R extends Row> extends ColumnShape {
  /** What the cell shows, as text. */
  read(row: R): string;
  /** The row with another value in the cell. */
  write(row: R, value: string): R;
  /** Missing where the column has its name for good. */
  rename?: ((label: string) => void) | undefined;
  /** Takes the column out; in one step with its cells, so that undoing brings both back. */
  remove?: (() => void) | undefined;
  /** Moves the column a place to the left or to the right. */
  move?: ((by: -1 | 1) => void) | undefined;
}

/** A column's shape without what reads, writes and changes it. While it is being renamed it has a name all the same. */
export function shapeOf({ key, label, hint, kind, choices, width }: ColumnShape): ColumnShape {
  return { key, label: label.trim() || 'Uden navn', hint, kind, choices, width };
}
