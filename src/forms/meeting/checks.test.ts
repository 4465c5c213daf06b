import { describe, expect, it } from 'vitest';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { beforeMeetingLeaves, meetingChecks } from './checks';
import { emptyItem, emptyMeeting, emptyTask } from './defaults';
import { contextWith } from './fixtures/context';
import { full } from './fixtures/full';
import { advice } from './form-texts';
import type { Meeting } from './schema';

const context = contextWith();
const found = (change: Partial<Meeting>) => meetingChecks({ ...full.data, ...change }, context);
const messages = (change: Partial<Meeting>) => found(change).map(({ message }) => message);
/** The meeting before it is held: nothing decided, no tasks. */
const planned: Partial<Meeting> = {
  items: full.data.items.map((item) => ({ ...item, decision: '' })),
  tasks: [],
};

describe('advice on a meeting', () => {
  it('is silent when all that matters is there', () => {
    expect(messages({})).toEqual([]);
    expect(messages(planned)).toEqual([]);
  });

  it('names on an empty meeting what the others need to come', () => {
    const empty = emptyMeeting(() => 'id', noFacts);
    expect(meetingChecks(empty, { ...context, persons: [] }).map(({ message }) => message)).toEqual([
      advice.date,
      advice.start,
      advice.end,
      advice.place,
      advice.coordinator,
      advice.coordinatorReach,
      advice.participants,
      advice.citizenTakesPart,
      advice.noItems,
    ]);
  });

  it('sees a day off, a past day and times that cannot be', () => {
    expect(messages({ date: '2026-12-25' })).toContain(advice.dateOff('juledag'));
    expect(messages({ ...planned, date: '2026-11-19' })).toContain(advice.datePast);
    expect(messages({ date: '2026-11-19' }), 'held: it has minutes').not.toContain(advice.datePast);
    expect(messages({ start: 'tidligt' })).toContain(advice.noTime);
    expect(messages({ start: '11', end: '10' })).toContain(advice.endsBeforeStart);
  });

  it('points out a deadline on a weekend or a holiday, and one that has passed', () => {
    expect(found({ ...planned, itemsBy: '' })).toContainEqual({
      path: 'itemsBy',
      message: advice.deadlineOff('13. december 2026', 'søndag', 'fredag den 11. december 2026'),
    });
    expect(messages({ ...planned, date: '2026-12-10' })).toContain(
      advice.invitationPassed('19. november 2026'),
    );
    expect(messages({ ...planned, itemsBy: '2026-12-18' })).toContain(advice.itemsLate);
  });

  it('adds up the minutes', () => {
    expect(messages({ end: '10.00' })).toContain(advice.over(5));
    const [first, ...others] = full.data.items;
    if (!first) throw new Error('the fixture has items');
    expect(found({ items: [{ ...first, minutes: 'lidt' }, ...others] })).toContainEqual({
      path: 'items.i0.minutes',
      message: advice.minutes,
    });
    expect(
      messages({ start: '22.00', end: '23.59', items: [{ ...first, minutes: '180' }, ...others] }),
    ).toContain(advice.pastMidnight);
  });

  it('asks who tells the citizen only where he or she is not there', () => {
    expect(messages({ citizenTakesPart: 'no' })).toContain(advice.tellsCitizen);
    expect(messages({ citizenTakesPart: 'all' })).not.toContain(advice.tellsCitizen);
  });

  it('points at tasks without words, person or deadline, and lets done ones be', () => {
    const tasks = [
      { ...emptyTask('a'), task: 'Ringe' },
      { ...emptyTask('b'), person: 'nurse', deadline: '2026-12-01' },
      { ...emptyTask('c'), task: 'Løst', done: true },
      emptyTask('d'),
    ];
    expect(found({ tasks })).toEqual([
      { path: 'tasks.a.person', message: advice.taskPerson },
      { path: 'tasks.a.deadline', message: advice.taskDeadline },
      { path: 'tasks.b.task', message: advice.taskText },
      { path: 'tasks.b.deadline', message: advice.taskDeadlineEarly },
    ]);
  });

  it('takes no longer than a moment over 200 points and 200 tasks', () => {
    const items = Array.from({ length: 200 }, (_, at) => ({
      ...emptyItem(`i${String(at)}`),
      topic: 'Bolig',
    }));
    const tasks = items.map(({ id }, at) => ({ ...emptyTask(`t${String(at)}`, id), task: 'Ringe' }));
    const start = performance.now();
    for (let times = 0; times < 20; times += 1) found({ items, tasks });
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });
});

describe('before the papers leave', () => {
  it('names who is invited but stands in no consent, never the citizen or the coordinator', () => {
    expect(beforeMeetingLeaves(full.data, context)).toEqual([]);
    expect(beforeMeetingLeaves(full.data, contextWith({}))).toEqual([
      'Disse er inviteret, men står ikke i et gyldigt samtykke: Şükrü Holm, Ingrid Ñúñez.',
    ]);
  });
});
