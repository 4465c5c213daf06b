import { useEffect, useState } from 'preact/hooks';
import type { FormRoom } from '../define-form';
import type { FindRoom } from '../file/open';
import type { Folder } from '../folder/folder';

/** Rooms by their id. */
export type Rooms = ReadonlyMap<string, FormRoom<unknown>>;

/**
 * The rooms of all documents in the folder; undefined until they are there for the first time.
 * @param folder undefined as long as it is being read
 */
export function useRooms(folder: Folder | undefined, findRoom: FindRoom): Rooms | undefined {
  const [rooms, setRooms] = useState<Rooms>();
  const forms = folder && [...new Set(folder.documents.map(({ form }) => form))].sort().join(' ');
  useEffect(() => {
    if (forms === undefined) return undefined;
    let isLatest = true;
    void loadedRooms(forms.split(' ').filter(Boolean), findRoom).then((loaded) => {
      if (isLatest) setRooms(loaded);
    });
    return () => {
      isLatest = false;
    };
  }, [forms, findRoom]);
  return rooms;
}

/** Loads the rooms of some forms; those that there are none of are left out. */
export async function loadedRooms(forms: readonly string[], findRoom: FindRoom): Promise<Rooms> {
  const rooms = new Map<string, FormRoom<unknown>>();
  for (const form of forms) {
    const room = await findRoom(form);
    if (room) rooms.set(form, room);
  }
  return rooms;
}
