import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridColumn, GridKind } from './column';
import { fill } from './fill';
import { fitting } from './fitting';
import { pastedBlock } from './pasted-block';
import { fillingInWords } from './words';

interface Item {
  id: string;
  topic: string;
  due: string;
  status: string;
}

const column = (key: Exclude<keyof Item, 'id'>, kind: GridKind): GridColumn<Item> => ({
  key,
  label: key,
  kind,
  choices: kind === 'choice' ? { open: 'Åben', done: 'Færdig' } : undefined,
  width: 1,
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
});
const columns = [column('topic', 'text'), column('due', 'date'), column('status', 'choice')];
const item = (id: string, words: Partial<Item> = {}): Item => ({
  id,
  topic: '',
  due: '',
  status: '',
  ...words,
});
const rows = [item('a', { topic: 'Velkomst', status: 'open' }), item('b', { topic: 'Evt.' })];
const filled = (block: string[][], row = 0, first = 0) => {
  let made = 0;
  return fill({
    rows,
    columns,
    at: { row, column: first },
    block,
    newRow: () => item(`ny${String(++made)}`),
  });
};

describe('a pasted block', () => {
  it('fills cells to the right and down, and adds rows at the end', () => {
    const result = filled([['Bolig', '3.12.2026', 'Færdig'], ['Penge'], ['Helbred', 'snarest']], 1);
    expect(result.rows).toEqual([
      rows[0],
      item('b', { topic: 'Bolig', due: '2026-12-03', status: 'done' }),
      item('ny1', { topic: 'Penge' }),
      item('ny2', { topic: 'Helbred', due: 'snarest' }),
    ]);
    expect(result).toMatchObject({ cells: 6, added: 2, unknown: 0, outside: 0 });
  });

  it('leaves what a choice does not know as it was, and counts what has no room', () => {
    const result = filled([['Måske', 'for langt til højre']], 0, 2);
    expect(result.rows).toEqual(rows);
    expect(result).toMatchObject({ cells: 0, unknown: 1, outside: 1 });
  });

  it('does not make rows of the empty lines that a spreadsheet ends with', () => {
    expect(filled([['x'], [''], ['', ' ']]).rows).toHaveLength(2);
  });

  it('touches no row outside the block and loses none', () => {
    const blocks = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(blocks, fc.nat(1), fc.nat(2), (block, row, first) => {
        const result = filled(block, row, first).rows;
        expect(result.slice(0, row)).toEqual(rows.slice(0, row));
        expect(result.slice(0, 2).map(({ id }) => id)).toEqual(['a', 'b']);
        for (const [at, next] of result.entries())
          for (const left of columns.slice(0, first))
            expect(left.read(next)).toBe(rows[at] ? left.read(rows[at]) : '');
      }),
    );
  });
});

describe('a pasted cell', () => {
  const choices = { open: 'Åben', done: 'Færdig' };
  it.each<[GridKind, string, string | undefined]>([
    ['text', ' to\nlinjer ', 'to linjer'],
    ['long', 'to\nlinjer\n', 'to\nlinjer'],
    ['number', 'fem', 'fem'],
    ['date', '3/12-26', '2026-12-03'],
    ['date', 'uge 50', 'uge 50'],
    ['choice', 'færdig', 'done'],
    ['choice', 'done', 'done'],
    ['choice', '', ''],
    ['choice', 'ukendt', undefined],
    ['tick', 'X', 'yes'],
    ['tick', 'Nej', ''],
    ['tick', 'måske', undefined],
  ])('in a %s column: "%s"', (kind, pasted, held) => {
    expect(fitting({ kind, choices }, pasted)).toBe(held);
  });
});

describe('what the browser pastes by itself', () => {
  it('is a single word, unless the control takes no text', () => {
    expect(pastedBlock({ text: 'Bolig\r\n', html: '' }, 'text')).toBeUndefined();
    expect(pastedBlock({ text: '3.12.2026', html: '' }, 'date')).toEqual([['3.12.2026']]);
    expect(pastedBlock({ text: '', html: '' }, 'date')).toBeUndefined();
  });

  it('is a text of several lines in a cell for long texts, unless it was a column of a table', () => {
    const mail = 'Hej\nVi ses\n';
    expect(pastedBlock({ text: mail, html: '<p>Hej</p>' }, 'long')).toBeUndefined();
    expect(pastedBlock({ text: mail, html: '<table><tr><td>Hej' }, 'long')).toHaveLength(2);
    expect(pastedBlock({ text: mail, html: '' }, 'text')).toHaveLength(2);
    expect(pastedBlock({ text: 'a\tb', html: '' }, 'long')).toEqual([['a', 'b']]);
  });
});

it('what became of a block is said in words, also what was left out', () => {
  const words = { cells: 12, added: 3, unknown: 0, outside: 0 };
  expect(fillingInWords(words)).toBe('12 felter udfyldt, 3 rækker tilføjet.');
  expect(fillingInWords({ cells: 1, added: 0, unknown: 1, outside: 2 })).toBe(
    '1 felt udfyldt. 1 felt passede ikke til kolonnens valg og er ikke ændret. 2 felter var der ikke plads til.',
  );
});
