import { describe, expect, it } from 'vitest';
import { emptyPerson } from '../../domain/person/person';
import type { Folder, FolderDocument } from '../folder/folder';
import { documentsNaming, withoutPerson, withPersonMerged, withPersons } from './in-folder';

const document = (id: string, data: unknown): FolderDocument => ({
  id,
  form: 'meeting',
  schemaVersion: 1,
  title: `Møde ${id}`,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  data,
});
const keep = { ...emptyPerson('keep'), name: 'Anna' };
const drop = { ...emptyPerson('drop'), name: 'anna', phone: '33173333' };
const bo = { ...emptyPerson('bo'), name: 'Bo' };
const folder: Folder = {
  persons: [bo, drop, keep],
  documents: [
    document('1', { lead: 'drop', participants: ['bo', 'drop', 'keep'], note: 'drop ud' }),
    document('2', { rows: [{ id: 'r', person: 'drop', tasks: [{ id: 't', by: ['drop'] }] }], none: null }),
    document('3', { answers: { drop: 'ja', bo: 'nej' }, both: { keep: 'ja', drop: 'nej' } }),
    document('4', { lead: 'bo', participants: ['bo', 'bo'] }),
  ],
};

describe('the persons of a folder', () => {
  it('are named by documents, however deep', () => {
    expect(documentsNaming(folder, 'drop').map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(documentsNaming(folder, 'nobody')).toEqual([]);
  });

  it('come in and go', () => {
    const more = withPersons(folder, [{ ...bo, phone: '112' }, emptyPerson('new')]);
    expect(more.persons.map(({ id }) => id)).toEqual(['bo', 'drop', 'keep', 'new']);
    expect(more.persons[0]?.phone).toBe('112');
    expect(withoutPerson(folder, 'bo').persons).toEqual([drop, keep]);
  });

  it('are merged in every document, and lists name the one who stays once', () => {
    const after = withPersonMerged(folder, 'keep', 'drop', { ...keep, phone: '33173333' });
    expect(after.persons).toEqual([bo, { ...keep, phone: '33173333' }]);
    expect(after.documents.map(({ data }) => data)).toEqual([
      { lead: 'keep', participants: ['bo', 'keep'], note: 'drop ud' },
      { rows: [{ id: 'r', person: 'keep', tasks: [{ id: 't', by: ['keep'] }] }], none: null },
      { answers: { keep: 'ja', bo: 'nej' }, both: { keep: 'ja' } },
      { lead: 'bo', participants: ['bo', 'bo'] },
    ]);
    expect(documentsNaming(after, 'drop')).toEqual([]);
    expect(after.documents[3]).toBe(folder.documents[3]);
  });
});
