import { describe, expect, it } from 'vitest';
import { exampleContact } from './example-contact';
import { groupContacts } from './grouping';

describe('groupContacts', () => {
  it('orders by urgency, then from the widest place to the nearest, whatever the order of the rows', () => {
    const groups = groupContacts([
      exampleContact({ id: 'a', urgency: 'soon', area: 'esbjerg' }),
      exampleContact({ id: 'b', urgency: 'emergency', area: 'koebenhavn' }),
      exampleContact({ id: 'c', urgency: 'emergency', area: 'national' }),
      exampleContact({ id: 'd', urgency: 'emergency', area: 'koebenhavn' }),
    ]);
    expect(
      groups.map(({ urgency, places }) => [
        urgency,
        places.map(({ area, contacts }) => [area, contacts.map(({ id }) => id).join()]),
      ]),
    ).toEqual([
      [
        'emergency',
        [
          ['national', 'c'],
          ['koebenhavn', 'b,d'],
        ],
      ],
      ['soon', [['esbjerg', 'a']]],
    ]);
  });

  it('has no empty groups', () => {
    expect(groupContacts([])).toEqual([]);
  });
});
