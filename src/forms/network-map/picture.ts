import { networkPicture } from '../../domain/network/picture';
import { shownContact } from '../../domain/network/picture-lines';
import { personWithId, type Person } from '../../domain/person/person';
import type { Block } from '../../documents/model';
import type { ShownGroup } from './people';
import type { NetworkMap } from './schema';
import { paper, pictureWords } from './texts';

/** The picture of those on the paper, told in words as well; nothing where nobody is on it. */
export function pictureOf(
  { citizen, coordinator }: NetworkMap,
  persons: readonly Person[],
  groups: readonly ShownGroup[],
): Block[] {
  const filled = groups.filter(({ people }) => people.length > 0);
  if (filled.length === 0) return [];
  const contacts = filled.flatMap(({ people }) => people.map(({ contact }) => shownContact(contact)));
  const count = (kind: (typeof contacts)[number]) => contacts.filter((contact) => contact === kind).length;
  const drawing = networkPicture(
    {
      citizen: personWithId(persons, citizen).name.trim(),
      coordinator: personWithId(persons, coordinator).name.trim(),
      sections: filled.map(({ name, people }) => ({ name, entries: people })),
    },
    pictureWords,
  );
  const alternative = paper.alternative(
    paper.people(contacts.length, filled.length),
    paper.contacts(count('yes'), count('no'), count('unknown')),
  );
  return [{ kind: 'figure', caption: paper.caption, alternative, drawing }];
}
