import type { TableBlock, TableColumn } from './block';

/** Whether the table is there to be filled in by hand: it has a row without a single word. */
export function isForPen(block: TableBlock): boolean {
  return block.rows.some((row) => row.every((cell) => cell.trim() === ''));
}

/** About how many letters stand side by side in a table, and how many the edges of a column take the room of. */
const lettersAcross = { usual: 84, dense: 110, edges: 3 };

/** The most of the width that a column gets for the sake of a long word; a longer one is parted. */
export const mostForAWord = 0.22;

/**
 * Each column's share of the width in hundredths, at least one: what a style sheet can name by class, since the
 * security policy allows no style in the markup. A column gets room for its longest word where others can spare it.
 */
export function hundredths(block: TableBlock): number[] {
  const across = isDense(block) ? lettersAcross.dense : lettersAcross.usual;
  const least = longestWords(block).map(({ header, cell }) => {
    const letters = Math.max(header.length, cell.length) + lettersAcross.edges;
    return Math.max(1, 100 * Math.min(mostForAWord, letters / across));
  });
  return columnWidths(block.columns, 100, least).map((share) => Math.max(1, Math.round(share)));
}

/** Whether the table has so many columns that its letters must be smaller to leave them room. */
export function isDense({ columns }: TableBlock): boolean {
  return columns.length > 6;
}

/** The words of a column that need most room: of its header, and of its cells. */
export function longestWords({ columns, rows }: TableBlock): { header: string; cell: string }[] {
  return columns.map(({ header }, index) => ({
    header: longestWord([header]),
    cell: longestWord(rows.map((row) => row[index] ?? '')),
  }));
}

function longestWord(texts: readonly string[]): string {
  let longest = '';
  for (const text of texts)
    for (const word of text.split(/\s+/)) if (word.length > longest.length) longest = word;
  return longest;
}

/**
 * Each column's width in points. No column gets narrower than its `least` (as long as there is room for that), however
 * small its share: a column in which words are torn apart is of little use.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  width: number,
  least: readonly number[],
): number[] {
  const wanted = least.reduce((sum, each) => sum + each, 0);
  const floors = least.map((each) => each * Math.min(1, width / wanted));
  const raised = new Set<number>();
  for (;;) {
    const free = floors.reduce((rest, floor, index) => (raised.has(index) ? rest - floor : rest), width);
    const shares = columns.reduce((sum, column, index) => (raised.has(index) ? sum : sum + column.width), 0);
    const widths = columns.map((column, index) =>
      raised.has(index) ? (floors[index] ?? 0) : (column.width / shares) * free,
    );
    const tooNarrow = widths.findIndex(
      (each, index) => !raised.has(index) && each < (floors[index] ?? 0) - 0.001,
    );
    if (tooNarrow === -1) return widths;
    raised.add(tooNarrow);
  }
}
