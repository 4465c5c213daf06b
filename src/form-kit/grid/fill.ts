import type { Row } from '../rows/rows';
import type { GridColumn } from './column';
import { fitting } from './fitting';

/** Most rows of a block that are taken in: more is a mistake, and would make the page stand still. */
const mostRows = 1000;

/** A block of cells and where it goes. */
export interface Filling<R extends Row> {
  rows: readonly R[];
  columns: readonly GridColumn<R>[];
  /** Where the block's first cell goes, both counted from 0. */
  at: { row: number; column: number };
  block: readonly (readonly string[])[];
  /** A row for what goes beyond the last one. */
  newRow: () => R;
}

/** The rows after a block was filled in, and what became of its cells. */
export interface Filled<R extends Row> {
  rows: R[];
  /** Cells that were filled in. */
  cells: number;
  /** Rows that came to it. */
  added: number;
  /** Cells that their column cannot hold; what stood there stands there still. */
  unknown: number;
  /** Cells with words to the right of the last column, or below the last row taken in. */
  outside: number;
}

/** Fills a block of cells into rows, to the right and down from a cell, as a spreadsheet does; adds rows at the end. */
export function fill<R extends Row>({ rows, columns, at, block, newRow }: Filling<R>): Filled<R> {
  const lines = withoutEmptyEnd(block);
  const taken = lines.slice(0, mostRows);
  const reached = columns.slice(at.column);
  const result: Filled<R> = { rows: [...rows], cells: 0, added: 0, unknown: 0, outside: 0 };
  for (const [down, line] of taken.entries()) {
    const place = at.row + down;
    const known = result.rows[place];
    let row = known ?? newRow();
    if (!known) result.added += 1;
    for (const [right, column] of reached.slice(0, line.length).entries()) {
      const value = fitting(column, line[right] ?? '');
      if (value === undefined) {
        result.unknown += 1;
      } else {
        row = column.write(row, value);
        result.cells += 1;
      }
    }
    result.outside += wordsIn(line.slice(reached.length));
    result.rows[place] = row;
  }
  result.outside += lines.slice(mostRows).reduce((sum, line) => sum + wordsIn(line), 0);
  return result;
}

function withoutEmptyEnd(block: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = block.findLastIndex((line) => wordsIn(line) > 0);
  return block.slice(0, last + 1);
}

function wordsIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
