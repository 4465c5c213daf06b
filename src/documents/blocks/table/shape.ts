import type { TableBlock, TableColumn } from './block';

/** Whether the table is there to be filled in by hand: it has a row without a single word. */
export function isForPen(block: TableBlock): boolean {
  return block.rows.some((row) => row.every((cell) => cell.trim() === ''));
}

/**
 * Each column's share of the width in twentieths, at least one: what a style sheet can name by class, since the
 * security policy allows no style in the markup.
 */
export function twentieths(columns: readonly TableColumn[]): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.min(20, Math.max(1, Math.round((column.width / total) * 20))));
}

/**
 * Each column's width in points. No column gets narrower than `least` (as long as there is room for that), however
 * small its share: a column too narrow for a single letter would be of no use to anyone.
 */
export function columnWidths(columns: readonly TableColumn[], width: number, least: number): number[] {
  const floor = Math.min(least, width / columns.length);
  const raised = new Set<number>();
  for (;;) {
    const free = width - raised.size * floor;
    const shares = columns.reduce((sum, column, index) => (raised.has(index) ? sum : sum + column.width), 0);
    const widths = columns.map((column, index) =>
      raised.has(index) ? floor : (column.width / shares) * free,
    );
    const tooNarrow = widths.findIndex((each, index) => !raised.has(index) && each < floor - 0.001);
    if (tooNarrow === -1) return widths;
    raised.add(tooNarrow);
  }
}
