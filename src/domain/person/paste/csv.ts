/** What parts the cells of a line, besides the tab. */
export type Separator = ';' | ',';

/**
 * The cells of a text whose cells are parted by semicolons or commas. A cell may stand in quotation marks, its own
 * doubled; a mark that is never closed is an ordinary letter.
 */
export function readCsv(text: string, separator: Separator): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replaceAll(/\r\n?/g, '\n').matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/**
 * What parts the cells, where the text is a table of that kind: at least two lines with as many cells each, or a
 * line that holds an address or a number in a cell of its own.
 * @param reaches whether a cell holds an e-mail address or a telephone number and nothing else
 * @param isHeader whether a line names columns
 */
export function separatorOf(
  text: string,
  reaches: (cell: string) => boolean,
  isHeader: (cells: readonly string[]) => boolean,
): Separator | undefined {
  return ([';', ','] as const).find((separator) => {
    const rows = readCsv(text, separator).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const width = rows[0]?.length ?? 0;
    if (width < 2) return false;
    const alike = rows.filter((cells) => cells.length === width).length;
    const holdsReach = rows.some((cells) => cells.some(reaches));
    if (rows.length === 1) return holdsReach && width > 2;
    return alike / rows.length >= 0.8 && (holdsReach || isHeader(rows[0] ?? []));
  });
}
