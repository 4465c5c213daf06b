import type { FormRoom } from '../form-kit/define-form';

/** Every folder beside this file is a room; a new one needs no entry here. One script a room, loaded when needed. */
const rooms = import.meta.glob<{ default: FormRoom<unknown> }>('./*/index.ts');

/** The ids of all rooms, sorted. */
export const formIds: readonly string[] = Object.keys(rooms)
  .map((path) => path.split('/')[1] ?? '')
  .sort();

/** Loads a room; undefined where there is none of that id. */
export function findRoom(id: string): Promise<FormRoom<unknown>> | undefined {
  return rooms[`./${id}/index.ts`]?.().then((module) => module.default);
}

/**
 * Loads a room that must exist.
 * @throws where there is none of that id
 */
export async function roomWithId(id: string): Promise<FormRoom<unknown>> {
  const room = await findRoom(id);
  if (!room) throw new Error(`There is no src/forms/${id}/index.ts; the rooms are: ${formIds.join(', ')}`);
  return room;
}
