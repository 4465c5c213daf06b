import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv, writeTsv } from './tsv';

describe('a block of cells from a spreadsheet', () => {
  it('is read row by row, whatever the system’s line breaks', () => {
    const cells = [
      ['Emne', 'Tid'],
      ['Bolig', '10'],
    ];
    expect(readTsv('Emne\tTid\r\nBolig\t10\r\n')).toEqual(cells);
    expect(readTsv('Emne\tTid\nBolig\t10')).toEqual(cells);
    expect(readTsv('Emne\tTid\rBolig\t10\r')).toEqual(cells);
  });

  it('keeps empty cells and empty rows, but the last line break begins no row', () => {
    expect(readTsv('a\t\t\n\n\tb\n')).toEqual([['a', '', ''], [''], ['', 'b']]);
    expect(readTsv('')).toEqual([]);
    expect(readTsv('a\t')).toEqual([['a', '']]);
  });

  it('takes tabs, line breaks and doubled marks in a quoted cell as its words', () => {
    expect(readTsv('"Husk:\r\n1\tnøgle"\t"Hun sagde ""ja"""\r\n')).toEqual([
      ['Husk:\n1\tnøgle', 'Hun sagde "ja"'],
    ]);
  });

  it('takes a quotation mark that closes nowhere for a letter', () => {
    expect(readTsv('"Ja", sagde hun\tb\n12" rør\tc')).toEqual([
      ['"Ja", sagde hun', 'b'],
      ['12" rør', 'c'],
    ]);
  });

  it('is written so that no spreadsheet runs it', () => {
    expect(writeTsv([['=HYPERLINK("x")', '+45 12 34 56 78', '-', '@a', 'a=b']])).toBe(
      `'=HYPERLINK("x")\t'+45 12 34 56 78\t'-\t'@a\ta=b\n`,
    );
  });

  it('written and read again is the same', () => {
    const odd = fc.constantFrom('"', "'", '=', '-', '\t', '\n', '@', ' ', 'å', '');
    const cell = fc.oneof(
      fc.string(),
      fc.array(odd).map((letters) => letters.join('')),
    );
    const rows = fc.array(
      fc.array(
        cell.map((text) => text.replaceAll('\r', '')),
        { minLength: 1 },
      ),
    );
    fc.assert(
      fc.property(rows, (cells) => {
        expect(readTsv(writeTsv(cells))).toEqual(cells);
      }),
    );
  });
});
