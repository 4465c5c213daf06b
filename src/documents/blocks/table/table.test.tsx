import { describe, expect, it } from 'vitest';
import { rendered } from '../../specimens/html-text';
import { plainSetting, textMarks, textsOf } from '../../specimens/plain-setting';
import type { TableBlock } from './block';
import { TableHtml } from './Html';
import { tablePdf } from './pdf';
import { columnWidths, hundredths, isForPen } from './shape';
import { tableText } from './text';

const table: TableBlock = {
  kind: 'table',
  caption: 'Iagttagelser',
  columns: [
    { header: 'Dato', width: 1 },
    { header: 'Hvad', width: 3 },
  ],
  rows: [
    ['3. november', 'Døren stod åben\nhele natten'],
    ['', 'Uden dato'],
  ],
};
const blank: TableBlock = { ...table, rows: [['', '']] };

describe('a table in HTML', () => {
  const { markup, texts } = rendered(<TableHtml block={table} />);

  it('has caption, column headers and cells', () => {
    expect(markup.match(/<th scope="col">/g)).toHaveLength(2);
    expect(texts).toEqual([
      'Iagttagelser',
      'Dato',
      'Hvad',
      '3. november',
      'Døren stod åben\nhele natten',
      'Uden dato',
    ]);
  });

  it('names its widths by class and leaves empty cells empty', () => {
    expect(markup).toContain('<col class="document-column-25"');
    expect(markup).toContain('<td class="document-text"></td>');
    expect(markup).not.toContain('style=');
  });

  it('can be scrolled by keyboard where it is too wide', () => {
    expect(markup).toMatch(/role="group" tabindex="0" aria-label="Iagttagelser"/i);
  });
});

describe('a table on paper', () => {
  const flow = tablePdf(table, plainSetting);

  it('is tagged with caption, headers of their columns, and every cell, empty ones too', () => {
    const [caption, head, ...rows] = flow.tags[0]?.children ?? [];
    expect(caption?.role).toBe('Caption');
    expect(head?.children.map(({ role, scope }) => [role, scope])).toEqual([
      ['TH', 'Column'],
      ['TH', 'Column'],
    ]);
    expect(rows.map((row) => row.children.map((cell) => cell.role))).toEqual([
      ['TD', 'TD'],
      ['TD', 'TD'],
    ]);
  });

  it('repeats its header above every row, unheard', () => {
    const header = flow.strips[2]?.repeatedAbove;
    const marks = header?.columns.flatMap(({ lines }) => lines.flatMap((line) => line.marks)) ?? [];
    expect(marks.map((mark) => [mark.kind === 'text' && mark.text, mark.owner])).toEqual([
      ['Dato', 'running'],
      ['Hvad', 'running'],
    ]);
  });

  it('leaves no low last row alone on a page', () => {
    expect(flow.strips.map((strip) => strip.staysWithNext)).toEqual([true, true, true, false]);
    const high = {
      ...table,
      rows: [
        ['a', 'b'],
        ['c', 'd '.repeat(900)],
      ],
    };
    expect(tablePdf(high, plainSetting).strips.at(-2)?.staysWithNext).toBe(false);
  });

  it('keeps each cell within its column', () => {
    const [first = 0] = columnWidths(table.columns, plainSetting.width, [34, 34]);
    const cells = flow.strips[2]?.columns[0]?.lines.flatMap((line) => line.marks) ?? [];
    expect(cells.every((mark) => mark.kind === 'text' && mark.x + mark.width <= first)).toBe(true);
    expect(textMarks(flow).length).toBeGreaterThan(0);
  });

  it('keeps words whole where a narrow column can borrow the room for them', () => {
    const narrow = {
      ...table,
      columns: [
        { header: 'Hvem', width: 1 },
        { header: 'Hvad', width: 15 },
      ],
      rows: [['boligrådgiver', 'kommer']],
    };
    expect(textsOf(tablePdf(narrow, plainSetting))).toContain('boligrådgiver');
  });

  it('sets many columns in smaller letters', () => {
    const sizeWith = (count: number) => {
      const columns = Array.from({ length: count }, () => ({ header: 'H', width: 1 }));
      const flow = tablePdf({ ...table, columns, rows: [columns.map(() => 'x')] }, plainSetting);
      return textMarks(flow).at(-1)?.size;
    };
    expect([sizeWith(6), sizeWith(8)]).toEqual([10, 9]);
  });

  it('gives empty cells room for handwriting, and columns of blank tables their lines', () => {
    const row = tablePdf(blank, plainSetting).strips[2];
    expect(row?.leastHeight).toBeGreaterThan(22);
    expect(row?.behind?.(26).filter((mark) => mark.kind === 'rule' && mark.x === mark.toX)).toHaveLength(1);
    expect(isForPen(table)).toBe(false);
  });

  it('says the same in the same order', () => {
    expect(textsOf(flow).join('')).toBe(
      'IagttagelserDatoHvad3. november' + 'Døren stod åben hele nattenUden dato',
    );
  });
});

describe('a table in plain text', () => {
  it('is a line each for caption, headers and rows', () => {
    expect(tableText(table)).toBe(
      'Iagttagelser\nDato | Hvad\n3. november | Døren stod åben / hele natten\n | Uden dato',
    );
  });
});

describe('the widths of columns', () => {
  it('are shares of the whole, in hundredths for the style sheet', () => {
    expect(hundredths(table)).toEqual([25, 75]);
    expect(columnWidths(table.columns, 400, [34, 34])).toEqual([100, 300]);
  });

  it('never fall below what a letter needs, and always fill the page', () => {
    const columns = [
      { header: 'a', width: 1 },
      { header: 'b', width: 1000 },
      { header: 'c', width: 30 },
    ];
    const widths = columnWidths(columns, 400, [34, 34, 34]);
    expect(Math.min(...widths)).toBe(34);
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(400);
    expect(columnWidths(columns, 60, [34, 34, 34])).toEqual([20, 20, 20]);
  });
});
