import { mergedFacts, type FolderFacts } from '../../domain/folder-facts/folder-facts';
import type { Rooms } from '../session/use-rooms';
import { latestFirst, type Folder } from './folder';

/** What the folder's documents tell, the one at hand left out: it knows its own answers. */
export function factsOf({ documents }: Folder, rooms: Rooms, exceptId?: string): FolderFacts {
  const others = documents.filter(({ id }) => id !== exceptId);
  return mergedFacts(
    latestFirst(others).flatMap(({ form, data }) => {
      const facts = rooms.get(form)?.facts?.(data);
      return facts ? [facts] : [];
    }),
  );
}
