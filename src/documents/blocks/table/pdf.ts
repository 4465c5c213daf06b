import type { Flow, Setting } from '../../pdf/flow';
import { textLines, type Measure } from '../../pdf/line';
import { colours, styles, type TextStyle } from '../../pdf/look';
import type { Mark } from '../../pdf/mark';
import { heightOf, strip, type Strip } from '../../pdf/strip';
import { tag, type Tag } from '../../pdf/tag';
import type { TableBlock } from './block';
import { columnWidths, isDense, isForPen, longestWords, mostForAWord } from './shape';

const padding = 5;

/** How the cells of a table are set; `gutter`: room between a cell's text and the next cell's, halved at either side. */
interface TableLook {
  header: TextStyle;
  cell: TextStyle;
  gutter: number;
}

const usualLook: TableLook = { header: styles.columnHeader, cell: styles.cell, gutter: 12 };
const denseLook: TableLook = { header: styles.denseColumnHeader, cell: styles.denseCell, gutter: 9 };

const leastColumn = 34;
/** Nine millimetres for a row that is to be filled in by hand. */
const writingHeight = 26;

interface Cell {
  tag: Tag;
  text: string;
}

/** The table: caption, a tinted header that comes again on each page, and a hairline below each row. */
export function tablePdf(block: TableBlock, { width, height: pageHeight, measure }: Setting): Flow {
  const look = isDense(block) ? denseLook : usualLook;
  const widths = columnWidths(block.columns, width, leastWidths(block, width, look, measure));
  const rowStrip = (cells: readonly Cell[], style: TextStyle, more: Partial<Strip>) =>
    strip(cellColumns(cells, { widths, gutter: look.gutter, style, measure }), { padding, ...more });

  const captionTag = tag('Caption');
  const captionLines = textLines(block.caption, { width, style: styles.caption, owner: captionTag, measure });
  const caption = strip([{ x: 0, lines: captionLines }], { spaceAbove: 14, staysWithNext: true });

  const headerCells = block.columns.map((column) => ({
    text: column.header,
    tag: tag('TH', [], { scope: 'Column' }),
  }));
  const header = rowStrip(headerCells, look.header, {
    spaceAbove: captionLines.length === 0 ? 14 : 6,
    staysWithNext: block.rows.length > 0,
    behind: (height) => headerGround(width, height),
  });
  const repeatedAbove = asRunning(header);

  const grid = isForPen(block) ? inner(widths) : [];
  const rows = block.rows.map((row) => row.map((text) => ({ text, tag: tag('TD') })));
  const rowStrips = rows.map((cells) =>
    rowStrip(cells, look.cell, {
      repeatedAbove,
      leastHeight: cells.some((cell) => cell.text.trim() === '') ? writingHeight : 0,
      behind: (height) => [below(width, height), ...grid.map((x) => upright(x, height))],
    }),
  );

  const tags = [headerCells, ...rows].map((cells) =>
    tag(
      'TR',
      cells.map((cell) => cell.tag),
    ),
  );
  const hasCaption = captionLines.length > 0;
  return {
    tags: [tag('Table', hasCaption ? [captionTag, ...tags] : tags)],
    strips: [...(hasCaption ? [caption] : []), header, ...withoutLoneLastRow(rowStrips, pageHeight)],
  };
}

/** What each column needs so that its longest word stays in one piece. */
function leastWidths(block: TableBlock, width: number, look: TableLook, measure: Measure): number[] {
  const widthOf = (word: string, { face, size }: TextStyle) => measure(`${word} `, face, size) + look.gutter;
  return longestWords(block).map(({ header, cell }) => {
    const word = Math.max(widthOf(header, look.header), widthOf(cell, look.cell));
    return Math.max(leastColumn, Math.min(word, width * mostForAWord));
  });
}

interface CellSetting {
  widths: readonly number[];
  gutter: number;
  style: TextStyle;
  measure: Measure;
}

/** A row's cells as columns; the first and the last reach out to the text's edges less half a gutter. */
function cellColumns(cells: readonly Cell[], { widths, gutter, style, measure }: CellSetting) {
  let left = 0;
  return cells.map((cell, index) => {
    const x = left + gutter / 2;
    const width = widths[index] ?? 0;
    left += width;
    return { x, lines: textLines(cell.text, { width: width - gutter, style, owner: cell.tag, measure }) };
  });
}

/** A last row alone below a repeated header looks like a mistake; a low one takes the row before along. */
function withoutLoneLastRow(rows: readonly Strip[], pageHeight: number): Strip[] {
  const isLow = (row: Strip | undefined) => row !== undefined && heightOf(row) < pageHeight / 6;
  const lastButOne = rows.length - 2;
  const goesAlong = isLow(rows[lastButOne]) && isLow(rows[lastButOne + 1]);
  return rows.map((row, index) =>
    goesAlong && index === lastButOne ? { ...row, staysWithNext: true } : row,
  );
}

/** The header as it comes again on later pages: seen, but not said a second time. */
function asRunning(header: Strip): Strip {
  const columns = header.columns.map(({ x, lines }) => ({
    x,
    lines: lines.map((line) => ({
      height: line.height,
      marks: line.marks.map((mark): Mark => ({ ...mark, owner: 'running' })),
    })),
  }));
  return { ...header, columns, spaceAbove: 0 };
}

/** Where one column ends and the next begins. */
function inner(widths: readonly number[]): number[] {
  let x = 0;
  return widths.slice(0, -1).map((width) => (x += width));
}

function headerGround(width: number, height: number): Mark[] {
  return [
    { kind: 'box', x: 0, y: 0, width, height, fill: colours.tint, owner: 'decoration' },
    { ...below(width, height), thickness: 1, colour: colours.accent },
  ];
}

function below(width: number, height: number) {
  return {
    kind: 'rule',
    x: 0,
    y: height,
    toX: width,
    toY: height,
    thickness: 0.5,
    colour: colours.hairline,
    owner: 'decoration',
  } as const satisfies Mark;
}

function upright(x: number, height: number): Mark {
  return {
    kind: 'rule',
    x,
    y: 0,
    toX: x,
    toY: height,
    thickness: 0.5,
    colour: colours.hairline,
    owner: 'decoration',
  };
}
