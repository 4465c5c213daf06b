import type { TableBlock } from './block';

const betweenCells = ' | ';
const betweenLinesOfACell = ' / ';

/** Caption, headers and rows, a line each; columns are parted by a bar, since the width of letters is not known. */
export function tableText(block: TableBlock): string {
  const headers = block.columns.map((column) => column.header);
  const rows = block.rows.map(rowText);
  return [block.caption, rowText(headers), ...rows].filter((line) => line !== '').join('\n');
}

function rowText(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim().replace(/\s*\n\s*/g, betweenLinesOfACell)).join(betweenCells);
}
