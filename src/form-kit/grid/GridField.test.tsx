import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Field } from '../fields/field';
import type { GridColumn } from './column';
import { GridField } from './GridField';

interface Item {
  id: string;
  topic: string;
  due: string;
  done: string;
}

const column = (
  key: Exclude<keyof Item, 'id'>,
  label: string,
  kind: GridColumn<Item>['kind'],
): GridColumn<Item> => ({
  key,
  label,
  kind,
  choices: kind === 'choice' ? { yes: 'Ja' } : undefined,
  width: 1,
  read: (row) => row[key],
  write: (row, value) => ({ ...row, [key]: value }),
});

const drawn = (rows: readonly Item[], columns = [column('topic', 'Emne', 'long')]) => {
  const field: Field<readonly Item[]> = {
    path: 'items',
    id: 'felt-items',
    label: 'Punkter',
    hint: undefined,
    value: rows,
    advice: [],
    set: () => undefined,
  };
  return renderToString(
    <GridField
      field={field}
      columns={columns}
      rowName="Punkt"
      newRow={(id) => ({ id, topic: '', due: '', done: '' })}
      advice={[{ path: 'items.b.topic', message: 'Skriv et emne.' }]}
    />,
  );
};
const item = (id: string, words: Partial<Item> = {}): Item => ({
  id,
  topic: '',
  due: '',
  done: '',
  ...words,
});

describe('a grid', () => {
  it('names each control by its column and its row', () => {
    const html = drawn([item('a'), item('b')]);
    expect(html).toContain('aria-label="Emne, Punkt 1"');
    expect(html).toContain('aria-label="Emne, Punkt 2"');
  });

  it('shows a cell’s advice at that cell only', () => {
    const html = drawn([item('a'), item('b')]);
    expect(html.match(/Skriv et emne\./g)).toHaveLength(1);
    expect(html).toContain('aria-describedby="felt-items-b-topic-raad"');
  });

  it('shows what is no day, and an answer that the column no longer knows', () => {
    const columns = [column('due', 'Frist', 'date'), column('done', 'Færdig', 'choice')];
    const html = drawn([item('a', { due: 'uge 50', done: 'halvt' })], columns);
    expect(html).toMatch(/type="text"[^>]*value="uge 50"/);
    expect(html).toMatch(/<option[^>]*value="halvt"/);
    expect(drawn([item('a', { due: '2026-12-03' })], columns)).toContain('type="date"');
  });

  it('offers to change columns only where the form lets one', () => {
    expect(drawn([item('a')])).not.toContain('Ret kolonner');
    expect(drawn([], [{ ...column('topic', 'Emne', 'text'), rename: () => undefined }])).toContain(
      'Ret kolonner',
    );
  });
});
