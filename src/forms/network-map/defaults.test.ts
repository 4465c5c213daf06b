import { describe, expect, it } from 'vitest';
import { givenGroups } from '../../domain/network/groups';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { emptyMap } from './defaults';

const ids = () => {
  let count = 0;
  return () => `new${String((count += 1))}`;
};

describe('a map begun in a folder', () => {
  it('has nobody in it where the folder knows nobody', () => {
    const map = emptyMap(ids(), noFacts);
    expect(map.rows).toEqual([]);
    expect(map.groups.map(({ id }) => id)).toEqual(givenGroups.map(({ id }) => id));
  });

  it('has those whom a referral names, in their groups, with nothing to be shared until that is said', () => {
    const map = emptyMap(ids(), {
      ...noFacts,
      network: [
        { person: 'doctor', group: 'Behandling', role: 'Praksislæge', contact: 'yes' },
        { person: 'dog', group: 'Kæledyr', role: 'Hund', contact: '' },
        { person: 'someone', group: '', role: '', contact: '' },
      ],
    });
    const nameOf = (id: string) => map.groups.find((group) => group.id === id)?.name;
    expect(map.rows.map(({ person, group }) => [person, nameOf(group)])).toEqual([
      ['doctor', 'Behandling'],
      ['dog', 'Kæledyr'],
      ['someone', undefined],
    ]);
    expect(map.rows[0]).toMatchObject({ role: 'Praksislæge', contact: 'yes', mayShare: false });
    expect(map.groups).toHaveLength(givenGroups.length + 1);
  });
});
