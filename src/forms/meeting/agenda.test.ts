import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPerson } from '../../domain/person/person';
import { cellText, numberedItems, withCellText, withCitizenStatus, withoutColumn } from './agenda';
import { emptyItem, emptyTask } from './defaults';
import { full } from './fixtures/full';
import { withParticipants } from './people';
import type { Column } from './schema';
import { allTaskColumns, withTasksOfItem } from './task-columns';
import { tasksByPerson } from './tasks';

const own: Column = { id: 'k5', holds: 'own', name: 'Bilag' };

describe('the agenda', () => {
  it('numbers what says something, and leaves empty rows out', () => {
    const items = [
      emptyItem('a'),
      { ...emptyItem('b'), topic: 'Bolig' },
      emptyItem('c'),
      { ...emptyItem('d'), goal: 'x' },
    ];
    expect(numberedItems(items).map(({ item, number }) => [item.id, number])).toEqual([
      ['b', 1],
      ['d', 2],
    ]);
  });

  it('keeps one’s own columns by their id', () => {
    const item = withCellText(emptyItem('a'), own, 'Brev');
    expect(cellText(item, own)).toBe('Brev');
    expect(cellText(item, { ...own, id: 'other' })).toBe('');
    expect(withCellText(item, own, '').cells).toEqual([]);
  });

  it('loses with a column what stood in it: nothing hidden stays in the file', () => {
    for (const column of full.data.columns.slice(1)) {
      const left = withoutColumn(full.data, column);
      expect(left.columns).toHaveLength(4);
      expect(left.items.map((item) => cellText(item, column)).join('')).toBe('');
    }
  });

  it('puts the citizen first, once', () => {
    const twice = withCitizenStatus(
      withCitizenStatus([emptyItem('a')], true, () => 'x'),
      true,
      () => 'y',
    );
    expect(twice.map(({ standard }) => standard)).toEqual(['citizen-status', '']);
    expect(withCitizenStatus(twice, false, () => 'z')).toEqual([emptyItem('a')]);
  });
});

describe('tasks', () => {
  it('are summed up by person: participants in their order, then others, then nobody’s', () => {
    const tasks = [
      { ...emptyTask('1'), task: 'uden navn' },
      { ...emptyTask('2'), task: 'moster', otherPerson: 'Moster Ida' },
      { ...emptyTask('3'), task: 'sygeplejerske', person: 'nurse' },
      { ...emptyTask('4'), task: 'moster igen', otherPerson: 'moster ida' },
      { ...emptyTask('5'), task: 'koordinator', person: 'coordinator' },
      emptyTask('6'),
    ];
    expect(
      tasksByPerson({ ...full.data, tasks }, full.persons).map(({ who, tasks }) => [who, tasks.length]),
    ).toEqual([
      ['Łucja Åkær', 1],
      ['Şükrü Holm', 1],
      ['Moster Ida', 2],
      ['', 1],
    ]);
  });

  it('are neither lost nor doubled in the summing up', () => {
    const task = fc.record({
      person: fc.constantFrom('', 'a', 'b', 'gone'),
      otherPerson: fc.constantFrom('', 'Moster', 'MOSTER', ' a'),
    });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 30 }), (rows) => {
        const tasks = rows.map((row, at) => ({ ...emptyTask(String(at)), ...row, task: 'x' }));
        const persons = ['a', 'b'].map((id) => ({ ...emptyPerson(id), name: id }));
        const summed = tasksByPerson({ ...full.data, tasks }, persons).flatMap((group) => group.tasks);
        expect(summed.map(({ id }) => id).sort()).toEqual(tasks.map(({ id }) => id).sort());
      }),
    );
  });

  it('of one item are changed without moving the others', () => {
    const tasks = [emptyTask('1', 'a'), emptyTask('2', 'b'), emptyTask('3', 'a')];
    const changed = withTasksOfItem(tasks, 'a', [
      { ...emptyTask('1', 'a'), task: 'ny' },
      emptyTask('3', 'a'),
      emptyTask('4', 'a'),
    ]);
    expect(changed.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(changed[0]?.task).toBe('ny');
    expect(withTasksOfItem(tasks, 'a', [emptyTask('3', 'a')]).map(({ id }) => id)).toEqual(['3', '2']);
  });

  it('name their item by its number, and are done by one person only', () => {
    const columns = allTaskColumns([], full.data.items);
    const column = (key: string) => {
      const one = columns.find((each) => each.key === key);
      if (!one) throw new Error(`no column ${key}`);
      return one;
    };
    const task = { ...emptyTask('1', 'i2'), otherPerson: 'Moster' };
    expect(column('item').read(task)).toBe('3');
    expect(column('item').write(task, '1').item).toBe('i0');
    expect(column('item').write(task, '99').item).toBe('');
    expect(column('person').write(task, 'nurse')).toMatchObject({ person: 'nurse', otherPerson: '' });
  });
});

describe('participants', () => {
  it('who stay keep their answer', () => {
    const chosen = withParticipants(full.data.participants, ['new', 'adviser'], () => 'row');
    expect(chosen).toEqual([
      { id: 'row', person: 'new', attendance: '' },
      { id: 'p4', person: 'adviser', attendance: 'declined' },
    ]);
  });
});
