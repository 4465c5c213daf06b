import type { FolderFacts } from '../../domain/folder-facts/folder-facts';
import { givenGroups } from '../../domain/network/groups';
import type { MapRow, NetworkMap } from './schema';

/**
 * A map with the given groups; citizen, coordinator and those around the citizen are the ones whom the folder knows
 * already, for example from a partner's referral.
 */
export function emptyMap(newId: () => string, facts: FolderFacts): NetworkMap {
  const { groups, rows } = peopleFrom(facts, newId);
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
    groups,
    rows,
    sent: [],
    copyFor: '',
  };
}

/** A row of which nothing is stated but the group and the person's id; nothing may be shared until that is said. */
export function emptyRow(id: string, group: string, person: string): MapRow {
  return { id, group, role: '', person, contact: '', mayShare: false, note: '' };
}

/** The folder's network as rows, with a group of its own for each name that is none of the given groups'. */
function peopleFrom(
  { network }: Pick<FolderFacts, 'network'>,
  newId: () => string,
): Pick<NetworkMap, 'groups' | 'rows'> {
  const given = givenGroups.map(({ id, name }) => ({ id, name, hidden: false }));
  const names = new Set(network.map(({ group }) => group));
  const others = [...names].filter((name) => name !== '' && given.every((group) => group.name !== name));
  const groups = [...given, ...others.map((name) => ({ id: newId(), name, hidden: false }))];
  const rows = network.map(({ person, role, group, contact }) => {
    const id = groups.find(({ name }) => name === group)?.id ?? '';
    return { ...emptyRow(newId(), id, person), role, contact };
  });
  return { groups, rows };
}
