import type { FolderFacts } from '../../domain/folder-facts/folder-facts';
import { groupsOf, rowsIn } from './people';
import type { NetworkMap } from './schema';

/** What the map tells the folder's other forms: whom it is about, who coordinates, and who is on the paper. */
export function networkMapFacts(map: NetworkMap): Partial<FolderFacts> {
  const network = groupsOf(map)
    .filter(({ hidden }) => !hidden)
    .flatMap((group) =>
      rowsIn(group, map).map(({ person, role, contact }) => ({ person, group: group.name, role, contact })),
    );
  return { citizen: map.citizen, coordinator: map.coordinator, network };
}
