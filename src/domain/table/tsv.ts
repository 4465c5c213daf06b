/**
 * A block of cells as spreadsheets put it on the clipboard: a tab between cells, a line break after each row.
 * A cell that holds a tab, a line break or begins with a quotation mark stands in quotation marks, its own doubled.
 */
const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
const plain = /[^\t\n]*/y;

/** A spreadsheet would take such a cell for a formula and run it; with an apostrophe in front it is text. */
const formula = /^'*[=+\-@\t]/;
const markedAsText = /^'+[=+\-@\t]/;

/**
 * The cells of a text, row by row; rows may differ in length. Takes line breaks of every system, gives "\n".
 * A quotation mark that is never closed is an ordinary letter. An apostrophe before what would be a formula is the
 * spreadsheet's mark for text, no part of the cell.
 */
export function readTsv(text: string): string[][] {
  const input = text.replaceAll(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < input.length || row.length > 0; at += 1) {
    const cell = cellAt(input, at);
    row.push(cell.text);
    at = cell.end;
    if (input[at] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellAt(input: string, start: number): { text: string; end: number } {
  const inQuotes = matchAt(quoted, input, start);
  const found = inQuotes ?? matchAt(plain, input, start);
  const text = inQuotes ? (inQuotes[1] ?? '').replaceAll('""', '"') : (found?.[0] ?? '');
  return { text: markedAsText.test(text) ? text.slice(1) : text, end: start + (found?.[0].length ?? 0) };
}

function matchAt(pattern: RegExp, input: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(input);
}

/**
 * The cells as text that a spreadsheet pastes or opens. Words that look like a formula get an apostrophe in front:
 * whoever opens the table must not run what someone else typed. {@link readTsv} gives the same cells back.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(written).join('\t')}\n`).join('');
}

function written(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[\t\r\n]|^"/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
