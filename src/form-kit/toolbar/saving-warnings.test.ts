import { describe, expect, it } from 'vitest';
import { emptyPerson } from '../../domain/person/person';
import type { Folder } from '../folder/folder';
import { savingWarnings } from './saving-warnings';

const folder = (note: string): Folder => ({
  persons: [{ ...emptyPerson('p'), name: 'Bo Bang', phone: '12 34 56 78' }],
  documents: [
    {
      id: 'd',
      form: 'meeting',
      schemaVersion: 1,
      title: 'Møde',
      createdAt: '2026-11-22T10:00:00.000Z',
      updatedAt: '2026-11-22T10:00:00.000Z',
      data: { items: [{ id: 'r', note }] },
    },
  ],
});

describe('before the folder is saved', () => {
  it('nothing is said where there is nothing to say', () => {
    for (const locked of [true, false]) expect(savingWarnings(folder('Ring i morgen'), locked)).toEqual([]);
  });

  it('a personal number is pointed out where the file can be read by everyone', () => {
    expect(savingWarnings(folder('CPR 010107-9995'), false)[0]).toContain('CPR-nummer');
    expect(savingWarnings(folder('CPR 010107-9995'), true)).toEqual([]);
    const { persons, documents } = folder('');
    const inName = { documents, persons: persons.map((person) => ({ ...person, name: 'Bo 0101079995' })) };
    expect(savingWarnings(inName, false)).toHaveLength(1);
  });

  it('a folder that could not be opened again is pointed out, locked or not', () => {
    for (const locked of [true, false])
      expect(savingWarnings(folder('x'.repeat(200_000)), locked)[0]).toContain('så stor');
  });
});
