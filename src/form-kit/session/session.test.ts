import { describe, expect, it } from 'vitest';
import { withDocument, emptyFolder } from '../folder/folder';
import { changed, folderOf, hasUnsavedWork, redone, savedNow, startSession, undone } from './session';

const document = {
  id: 'd',
  form: 'concern-report',
  schemaVersion: 1,
  title: 'Henvendelse',
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  data: {},
};
const withWork = changed(startSession(), withDocument(emptyFolder, document), '', 0);

describe('the work in the tab', () => {
  it('is unsaved once something is written, and saved once it stands in a file', () => {
    expect(hasUnsavedWork(startSession())).toBe(false);
    expect(hasUnsavedWork(withWork)).toBe(true);
    expect(hasUnsavedWork(savedNow(withWork))).toBe(false);
  });

  it('is saved again when a change after saving is undone', () => {
    const saved = savedNow(withWork);
    const more = changed(saved, { ...folderOf(saved), persons: [] }, '', 9999);
    expect(hasUnsavedWork(more)).toBe(true);
    expect(hasUnsavedWork(undone(more))).toBe(false);
    expect(hasUnsavedWork(redone(undone(more)))).toBe(true);
  });

  it('that was undone before saving is not taken for the saved one', () => {
    const saved = savedNow(undone(withWork));
    const other = changed(saved, withDocument(emptyFolder, { ...document, id: 'e' }), '', 9999);
    expect(hasUnsavedWork(other)).toBe(true);
  });

  it('opened from a file is saved; kept over a reload it is what it was', () => {
    const folder = folderOf(withWork);
    expect(hasUnsavedWork(startSession(folder))).toBe(false);
    expect(hasUnsavedWork(startSession(folder, false))).toBe(true);
  });
});
