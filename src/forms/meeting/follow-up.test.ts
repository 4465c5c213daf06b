import { describe, expect, it } from 'vitest';
import { full } from './fixtures/full';
import { followUpOf } from './follow-up';
import { formSchema } from './schema';

function counting() {
  let count = 0;
  return () => `new${String((count += 1))}`;
}

describe('the next meeting', () => {
  const next = followUpOf(full.data, counting());

  it('has the same persons, place and columns, on the day that was agreed', () => {
    expect(next).toMatchObject({
      kind: 'follow-up',
      date: '2027-03-04',
      start: '10',
      end: '',
      place: full.data.place,
      citizen: 'citizen',
      coordinator: 'coordinator',
      columns: full.data.columns,
    });
    expect(next.participants.map(({ person, attendance }) => [person, attendance])).toEqual([
      ['citizen', ''],
      ['coordinator', ''],
      ['nurse', ''],
      ['adviser', ''],
    ]);
  });

  it('carries over the tasks that are open, and what was parked', () => {
    expect(next.tasks.map(({ task }) => task)).toEqual([
      'Ringe til udlejer',
      'Finde kontoudtog',
      'Bestille ny nøgle',
    ]);
    expect(next.tasks.every(({ carriedOver, item, done }) => carriedOver && item === '' && !done)).toBe(true);
    expect(next.parkingLot.map(({ topic }) => topic)).toEqual(['Ferie til sommer']);
  });

  it('begins its agenda and its calendar anew', () => {
    expect(next.items.map(({ standard }) => standard)).toEqual([
      'citizen-status',
      'welcome',
      'minute-taker',
      'last-tasks',
      '',
      '',
      '',
      '',
      'network-map',
      'any-other',
      'summing-up',
    ]);
    expect(next.calendar).toMatchObject({ sequence: 0, written: '' });
    expect(next.calendar.uid).not.toBe(full.data.calendar.uid);
    expect([next.summingUp, next.minuteTaker, next.calledOff, next.inviteBy]).toEqual(['', '', false, '']);
  });

  it('shares no row with the meeting before, and keeps to the schema', () => {
    const ids = [...next.items, ...next.tasks, ...next.participants, ...next.parkingLot].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('new'))).toBe(true);
    expect(formSchema.schema.safeParse(next).error?.issues).toBeUndefined();
  });
});
