import { describe, expect, it } from 'vitest';
import { full } from './fixtures/full';
import { groupsOf, rowsIn } from './people';
import { personRow, written } from './person-rows';
import { networkMapFacts } from './facts';
import { tableText } from './table-text';
import { shownPeople } from './people';
import { strayGroupName } from './texts';

const { data, persons } = full;
const rowsOf = (group: string) =>
  data.rows.filter((row) => row.group === group).map((row) => personRow(row, persons));

describe('rows that are filled in', () => {
  it('change the person and not the map where a person’s details are written', () => {
    const [doctor, ...others] = rowsOf('treatment');
    if (!doctor) throw new Error('the fixture has a doctor');
    const result = written('treatment', [{ ...doctor, phone: '99' }, ...others], data, persons);
    expect([result.rowsChanged, result.persons.map(({ id, phone }) => [id, phone])]).toEqual([
      false,
      [['doctor-person', '99']],
    ]);
  });

  it('keep what the folder knows of a person besides', () => {
    const [doctor] = rowsOf('treatment');
    if (!doctor) throw new Error('the fixture has a doctor');
    const { persons: changed } = written('treatment', [{ ...doctor, name: 'Ny' }], data, persons);
    expect(changed[0]?.unit).toBe('Klinik 2. sal');
  });

  it('change the map and no person where a role is written, and leave other groups alone', () => {
    const rows = rowsOf('treatment').map((row) => ({ ...row, role: 'Ny rolle' }));
    const result = written('treatment', rows, data, persons);
    expect([result.rowsChanged, result.persons]).toEqual([true, []]);
    expect(result.rows.filter(({ group }) => group !== 'treatment')).toEqual(
      data.rows.filter(({ group }) => group !== 'treatment'),
    );
  });

  it('move to the end of another group', () => {
    const [doctor, ...others] = rowsOf('treatment');
    if (!doctor) throw new Error('the fixture has a doctor');
    const { rows } = written('treatment', [{ ...doctor, group: 'family' }, ...others], data, persons);
    expect(rows.filter(({ group }) => group === 'family').map(({ id }) => id)).toEqual(['sister', 'doctor']);
    expect(rows).toHaveLength(data.rows.length);
  });
});

describe('rows whose group is gone', () => {
  const map = { ...data, groups: data.groups.filter(({ id }) => id !== 'family' && id !== 'own') };

  it('stand together in a group of their own, in the form, on paper and for other forms', () => {
    const last = groupsOf(map).at(-1);
    expect(last?.name).toBe(strayGroupName);
    expect(last && rowsIn(last, map).map(({ id }) => id)).toEqual(['sister', 'club']);
    expect(shownPeople(map, persons)).toHaveLength(data.rows.length);
    expect(networkMapFacts(map).network).toHaveLength(data.rows.length);
  });

  it('are not lost when one of them is filled in', () => {
    const [stray] = groupsOf(map).slice(-1);
    if (!stray) throw new Error('there is a stray group');
    const rows = rowsIn(stray, map).map((row) => ({ ...personRow(row, persons), note: 'x' }));
    expect(
      written(stray.id, rows, map, persons)
        .rows.map(({ id }) => id)
        .sort(),
    ).toEqual(data.rows.map(({ id }) => id).sort());
  });
});

describe('the table for a spreadsheet', () => {
  it('has a heading, a line for each person, and æøå', () => {
    const lines = tableText(shownPeople(data, persons)).trim().split('\n');
    expect(lines).toHaveLength(data.rows.length + 1);
    expect(lines[0]?.split('\t').slice(0, 3)).toEqual(['Gruppe', 'Rolle', 'Navn']);
    expect(lines.at(-2)).toContain('Åsne Ødegård');
  });
});
