import { describe, expect, it } from 'vitest';
import type { FormRoom } from '../define-form';
import type { Folder } from '../folder/folder';
import { differences, keyOfPath, sharesWork } from './differences';
import { merged, renamed } from './merged';

const at = (day: number) => `2026-11-0${String(day)}T10:00:00.000Z`;
const folderWith = (data: unknown, day = 1, form = 'm'): Folder => ({
  persons: [],
  documents: [{ id: 'd', form, schemaVersion: 1, title: 'Møde', createdAt: at(1), updatedAt: at(day), data }],
});
const row = (id: string, text = id) => ({ id, text });
const dataIn = ({ documents }: Folder) => documents[0]?.data;

describe('two folders as one', () => {
  it('have the answers of both, and each row where it stood', () => {
    const mine = folderWith({ rows: [row('a'), row('b', 'rettet af mig'), row('x')], note: '' }, 2);
    const theirs = folderWith({ rows: [row('a', 'rettet af dem'), row('y'), row('b')], note: 'ny' }, 3);
    const choices = new Map([
      [keyOfPath(['documents', 'd', 'data', 'rows', 'a', 'text']), 'theirs' as const],
    ]);
    const result = merged(mine, theirs, choices);
    expect(dataIn(result)).toEqual({
      rows: [row('a', 'rettet af dem'), row('y'), row('b', 'rettet af mig'), row('x')],
      note: 'ny',
    });
    expect(result.documents[0]?.updatedAt).toBe(at(3));
  });

  it('keep to the order that was chosen', () => {
    const mine = folderWith({ rows: [row('a'), row('b'), row('x')] });
    const theirs = folderWith({ rows: [row('b'), row('y'), row('a')] });
    const order = keyOfPath(['documents', 'd', 'data', 'rows']);
    const rowsOf = (folder: Folder) =>
      (dataIn(folder) as { rows: { id: string }[] }).rows.map(({ id }) => id).join('');
    expect(rowsOf(merged(mine, theirs, new Map()))).toBe('abyx');
    expect(rowsOf(merged(mine, theirs, new Map([[order, 'theirs']])))).toBe('bxya');
  });

  it('take a list whose rows cannot be told apart as a whole', () => {
    const mine = folderWith({ rows: [row('a'), row('a')] });
    const theirs = folderWith({ rows: [row('a')] });
    expect(differences(mine, theirs).map(({ kind }) => kind)).toEqual(['value']);
    expect(merged(mine, theirs, new Map())).toEqual(mine);
  });

  it('never mix the answers of two forms, whoever gave both the same id', () => {
    const [mine, theirs] = [folderWith({ a: '1' }), folderWith({ a: '2', b: '' }, 1, 'other')];
    const found = differences(mine, theirs);
    expect(found.map(({ path }) => path)).toEqual([['documents', 'd']]);
    expect(merged(mine, theirs, new Map(found.map(({ key }) => [key, 'theirs'])))).toEqual(theirs);
    expect(merged(mine, theirs, new Map())).toEqual(mine);
  });

  it('call a document after what it says now', () => {
    const room = { titleOf: (data: unknown) => `Møde ${(data as { day: string }).day}` };
    const rooms = new Map([['m', room as Partial<FormRoom<unknown>> as FormRoom<unknown>]]);
    expect(renamed(folderWith({ day: 'tirsdag' }), rooms).documents[0]?.title).toBe('Møde tirsdag');
    expect(renamed(folderWith({}), new Map()).documents[0]?.title).toBe('Møde');
  });

  it('are the same work where they share a document or a person', () => {
    const mine = folderWith({});
    expect(sharesWork(mine, folderWith({ a: 1 }))).toBe(true);
    expect(sharesWork(mine, { persons: [], documents: [] })).toBe(false);
  });
});
