import { describe, expect, it } from 'vitest';
import type { FormRoom } from '../define-form';
import { factsOf } from './facts';
import type { Folder, FolderDocument } from './folder';

/** A room whose documents say only whom they are about. */
const telling = { facts: (data: unknown) => ({ citizen: data as string }) } as Partial<
  FormRoom<unknown>
> as FormRoom<unknown>;
const silent = {} as FormRoom<unknown>;
const rooms = new Map([
  ['telling', telling],
  ['silent', silent],
]);
const document = (id: string, form: string, updatedAt: string): FolderDocument => ({
  id,
  form,
  schemaVersion: 1,
  title: 'Prøve',
  createdAt: updatedAt,
  updatedAt,
  data: `citizen of ${id}`,
});
const folder: Folder = {
  persons: [],
  documents: [
    document('old', 'telling', '2026-11-01T08:00:00Z'),
    document('new', 'telling', '2026-11-20T08:00:00Z'),
    document('newest', 'silent', '2026-11-21T08:00:00Z'),
  ],
};

describe('the facts of a folder', () => {
  it('come from the document that was changed last and tells something', () => {
    expect(factsOf(folder, rooms).citizen).toBe('citizen of new');
  });

  it('leave out the document at hand', () => {
    expect(factsOf(folder, rooms, 'new').citizen).toBe('citizen of old');
  });

  it('do without rooms that are not there', () => {
    expect(factsOf(folder, new Map()).citizen).toBe('');
  });
});
