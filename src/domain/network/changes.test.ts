import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnchanged, networkChanges, type SentEntry } from './changes';

const doctor: SentEntry = {
  id: 'doctor',
  group: 'Behandling',
  role: 'Praksislæge',
  name: 'Anna Åse',
  organisation: 'Lægehuset',
  email: 'anna@laege.example',
  phone: '12 34 56 78',
  contact: 'yes',
};
const sister: SentEntry = {
  ...doctor,
  id: 'sister',
  group: 'Familie',
  role: 'Søster',
  name: 'Bodil',
};
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('what changed since the map was sent', () => {
  it('is nothing when rows only changed places, or blanks were added around words', () => {
    const spaced = { ...doctor, name: ' Anna Åse ' };
    expect(isUnchanged(networkChanges([doctor, sister], [sister, spaced]))).toBe(true);
  });

  it('names who came and who went', () => {
    const { added, removed, changed } = networkChanges([doctor], [sister]);
    expect([ids(added), ids(removed), changed]).toEqual([['sister'], ['doctor'], []]);
  });

  it('says of a row what it was and what it is', () => {
    const now: SentEntry = { ...doctor, phone: '87 65 43 21', contact: 'no' };
    expect(networkChanges([doctor], [now]).changed).toEqual([
      {
        entry: now,
        details: [
          { detail: 'phone', from: '12 34 56 78', to: '87 65 43 21' },
          { detail: 'contact', from: 'yes', to: 'no' },
        ],
      },
    ]);
  });

  it('tells every row once, whatever the two versions are', () => {
    const version = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        name: fc.constantFrom('x', 'y'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(version, version, (before, after) => {
        const rows = (list: typeof before) => list.map((part): SentEntry => ({ ...doctor, ...part }));
        const { added, changed, removed } = networkChanges(rows(before), rows(after));
        const same = after.filter(({ id, name }) => before.some((o) => o.id === id && o.name === name));
        const told = [...ids(added), ...changed.map(({ entry }) => entry.id), ...ids(same)];
        expect([...told].sort()).toEqual(ids(after).sort());
        expect(ids(removed)).toEqual(ids(before).filter((id) => !ids(after).includes(id)));
      }),
    );
  });
});
