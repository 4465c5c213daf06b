import { describe, expect, it } from 'vitest';
import { full } from './fixtures/full';
import { calendarVersion, deadlines, withLaterCalendar } from './schedule';
import type { Meeting } from './schema';
import { titleOfMeeting } from './title';

const fresh: Meeting = { ...full.data, calendar: { uid: 'u1', sequence: 0, written: '' } };

/** The meeting after its calendar file was saved. */
function saved(meeting: Meeting): Meeting {
  const version = calendarVersion(meeting);
  if (!version) throw new Error('the meeting has a day and times');
  return { ...meeting, calendar: version.kept };
}
const sequence = (meeting: Meeting) => calendarVersion(meeting)?.entries.sequence;

describe('a meeting for calendars', () => {
  it('has a new number only when something was changed since the last file', () => {
    const first = saved(fresh);
    expect(sequence(fresh)).toBe(0);
    expect(sequence(first), 'fetched again unchanged').toBe(0);
    const moved = saved({ ...first, date: '2026-12-18' });
    expect(moved.calendar).toMatchObject({ uid: 'u1', sequence: 1 });
    expect(sequence({ ...moved, itemsBy: '2026-12-10' }), 'another deadline').toBe(2);
    expect(calendarVersion({ ...moved, calledOff: true })?.entries).toMatchObject({
      uid: 'u1',
      sequence: 2,
      calledOff: true,
    });
  });

  it('has, once two copies of it are one again, a number that is newer than what either has told', () => {
    const first = saved(fresh);
    const moved = saved({ ...first, date: '2026-12-18' });
    const movedElsewhere = saved({ ...first, date: '2026-12-19' });
    for (const [one, other] of [
      [first, moved],
      [moved, first],
    ] as const)
      expect(withLaterCalendar(one, other).calendar).toEqual(moved.calendar);
    expect(withLaterCalendar(fresh, first).calendar).toEqual(first.calendar);
    expect(withLaterCalendar(moved, movedElsewhere).date).toBe('2026-12-18');
    for (const [one, other] of [
      [moved, movedElsewhere],
      [movedElsewhere, moved],
    ] as const)
      expect(sequence(withLaterCalendar(one, other)), 'both told something else').toBe(2);
  });

  it('is none without a day, or with times that cannot be', () => {
    expect(calendarVersion({ ...fresh, date: '' })).toBeUndefined();
    expect(calendarVersion({ ...fresh, start: 'tidligt' })).toBeUndefined();
    expect(calendarVersion({ ...fresh, end: '8.00' })).toBeUndefined();
  });

  it('says nothing personal: not who, not where, not what about', () => {
    const told = JSON.stringify(calendarVersion(fresh)?.entries);
    const secrets = [
      ...full.persons.flatMap(({ name, address }) => [...name.split(' '), address]),
      fresh.place,
      ...fresh.items.map(({ topic }) => topic),
    ].filter((text) => text !== '');
    expect(secrets.filter((text) => told.includes(text))).toEqual([]);
  });

  it('has the deadlines that the coordinator chose', () => {
    expect(deadlines(fresh)?.items.day).toBe('2026-12-11');
    expect(calendarVersion(fresh)?.entries.deadlines.map(({ day }) => day)).toEqual([
      '2026-11-26',
      '2026-12-11',
    ]);
  });
});

describe('the meeting’s name in the folder', () => {
  it('is its day and kind', () => {
    expect(titleOfMeeting(full.data)).toBe('Møde 17. december 2026 (opfølgning)');
    expect(titleOfMeeting({ date: '', kind: '' })).toBe('Møde uden dato');
  });
});
