import { describe, expect, it } from 'vitest';
import { reminderCalendar } from '../../documents/calendar/reminder';
import { calendarWarnings } from './calendar-warnings';

const fileWith = (title: string) =>
  reminderCalendar({ title, day: '2026-12-03', uid: '0101071234', now: new Date('2026-11-22T10:00:00Z') });

describe('before a calendar file leaves the page', () => {
  it('nothing is said of days, stamps and ids', () => {
    expect(calendarWarnings(fileWith('Se til en sag igen'))).toEqual([]);
  });

  it('a personal number in its words is pointed out, also where a line was folded', () => {
    for (const title of ['Ring om 010107-9995', `${'Møde '.repeat(12)}010107-9995 ${'Møde '.repeat(12)}`])
      expect(calendarWarnings(fileWith(title))[0]).toContain('CPR-nummer');
  });
});
