import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOff } from '../danish/holidays';
import { addDays } from '../danish/iso-day';
import { countedDeadlines, deadlinesOf, invitationDays, itemsDays } from './deadlines';

const none = { invitation: '', items: '' };

describe('the deadlines before a meeting', () => {
  it('are three weeks and four days before', () => {
    const found = countedDeadlines('2026-12-18');
    expect([found?.invitation.day, found?.items.day]).toEqual(['2026-11-27', '2026-12-14']);
    expect([found?.invitation.dayOff, found?.items.dayOff]).toEqual([undefined, undefined]);
  });

  it('on a weekend or a holiday say why, and what to do instead', () => {
    const found = countedDeadlines('2027-04-01');
    expect(found?.items).toEqual({
      day: '2027-03-28',
      dayOff: { name: 'påskedag', kind: 'holiday' },
      workingDay: '2027-03-24',
    });
    expect(countedDeadlines('2026-12-10')?.items.dayOff).toEqual({ name: 'søndag', kind: 'weekend' });
  });

  it('are those that the coordinator chose, where that is a day', () => {
    const found = deadlinesOf('2026-12-10', { invitation: 'snart', items: '2026-12-04' });
    expect([found?.invitation.day, found?.items.day]).toEqual(['2026-11-19', '2026-12-04']);
  });

  it('are none for a meeting without a day', () => {
    expect(deadlinesOf('', none)).toBeUndefined();
    expect(deadlinesOf('2026-02-30', none)).toBeUndefined();
  });

  it('lie that many days before any meeting, and suggest a working day not later', () => {
    const days = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        const found = countedDeadlines(day);
        if (!found) throw new Error('a meeting on a day has deadlines');
        expect(addDays(found.invitation.day, invitationDays)).toBe(day);
        expect(addDays(found.items.day, itemsDays)).toBe(day);
        for (const deadline of [found.invitation, found.items]) {
          expect(dayOff(deadline.workingDay)).toBeUndefined();
          expect(deadline.workingDay <= deadline.day).toBe(true);
          expect(deadline.workingDay === deadline.day).toBe(deadline.dayOff === undefined);
        }
      }),
    );
  });
});
