import type { FolderFacts } from '../../domain/folder-facts/folder-facts';
import { givenGroups } from '../../domain/network/groups';
import type { MapRow, NetworkMap } from './schema';

/** A map with the given groups and nobody in them; citizen and coordinator are those whom the folder knows already. */
export function emptyMap(newId: () => string, facts: FolderFacts): NetworkMap {
  return {
    preparedBy: '',
    updated: '',
    citizen: facts.citizen || newId(),
    currentResidence: '',
    shareResidence: false,
    fullConsent: '',
    consentWhich: '',
    coordinator: facts.coordinator || newId(),
    interpreterLanguage: '',
    groups: givenGroups.map(({ id, name }) => ({ id, name, hidden: false })),
    rows: [],
    sent: [],
    copyFor: '',
  };
}

/** A row of which nothing is stated but the group and the person's id; nothing may be shared until that is said. */
export function emptyRow(id: string, group: string, person: string): MapRow {
  return { id, group, role: '', person, contact: '', mayShare: false, note: '' };
}
