import { describe, expect, it } from 'vitest';
import type { FormRoom } from '../define-form';
import type { Folder } from '../folder/folder';
import { differences, settled } from './differences';

interface Data {
  place: string;
  copies: number;
}
/** A form that counts by itself how many copies it has made. */
const counting: Partial<FormRoom<Data>> = {
  settle: (own, other) => ({ ...own, copies: Math.max(own.copies, other.copies) }),
};
const rooms = new Map([['m', counting as FormRoom<unknown>]]);
const at = '2026-11-02T10:00:00.000Z';
const folderWith = (data: Data, schemaVersion = 1): Folder => ({
  persons: [],
  documents: [{ id: 'd', form: 'm', schemaVersion, title: 'Mødet', createdAt: at, updatedAt: at, data }],
});
const asked = (mine: Folder, theirs: Folder) =>
  differences(settled(mine, theirs, rooms), settled(theirs, mine, rooms)).map(({ path }) => path.at(-1));

describe('what a form notes by itself', () => {
  const mine = folderWith({ place: 'Her', copies: 1 });

  it('is no difference that anyone is asked about', () => {
    expect(asked(mine, folderWith({ place: 'Her', copies: 3 }))).toEqual([]);
    expect(asked(mine, folderWith({ place: 'Der', copies: 3 }))).toEqual(['place']);
  });

  it('stands afterwards as in the two together, and all else as it was', () => {
    expect(settled(mine, folderWith({ place: 'Der', copies: 3 }), rooms)).toEqual(
      folderWith({ place: 'Her', copies: 3 }),
    );
  });

  it('is left alone where the two are not of one version, or the other has no such document', () => {
    expect(settled(mine, folderWith({ place: 'Der', copies: 3 }, 2), rooms)).toEqual(mine);
    expect(settled(mine, { persons: [], documents: [] }, rooms)).toEqual(mine);
  });
});
