import type { Folder } from '../folder/folder';
import type { Rooms } from '../session/use-rooms';
import { isComparable } from './differences';

/**
 * The folder, with what forms note by themselves as it stands in the two folders together: that is no answer, and
 * nobody can choose between two of it.
 */
export function settled(folder: Folder, other: Folder, rooms: Rooms): Folder {
  const others = new Map(other.documents.map((document) => [document.id, document]));
  const documents = folder.documents.map((document) => {
    const room = rooms.get(document.form);
    const its = others.get(document.id);
    return room?.settle && its && isComparable(document, its)
      ? { ...document, data: room.settle(document.data, its.data) }
      : document;
  });
  return { ...folder, documents };
}
