import { describe, expect, it } from 'vitest';
import { testContext } from '../../form-kit/fixture';
import { unitsWithoutTargets } from './asked';
import { overviewChecks } from './checks';
import { emptyCase, emptyOverview, emptyTarget } from './defaults';
import type { Case, Overview } from './schema';
import { advice } from './texts';

const whole = (id: string, change: Partial<Case> = {}): Case => ({
  id,
  reference: `N-${id}`,
  unit: 'Nord',
  coordinator: 'ab',
  stage: 'active',
  opened: '2026-05-04',
  nextMeeting: '2026-12-03',
  minutes: '90',
  ...change,
});
const complete: Overview = {
  preparedBy: 'Tovholder',
  asOf: '2026-11-20',
  cases: [whole('1'), emptyCase('room')],
  hasTargets: 'yes',
  targets: [{ ...emptyTarget('t', 'Nord'), closed: '4' }],
  remarks: '',
};
const found = (change: Partial<Overview>) => overviewChecks({ ...complete, ...change }, testContext([]));
const ofCase = (change: Partial<Case>) =>
  found({ cases: [whole('1', change)] }).map(({ path, message }) => [path.split('.').at(-1), message]);

describe('advice on an overview', () => {
  it('is silent when all is answered, whatever empty rows there are', () => {
    expect(found({})).toEqual([]);
  });

  it('names on an empty one what is missing', () => {
    expect(found(emptyOverview(() => 'id')).map(({ message }) => message)).toEqual([
      advice.preparedBy,
      advice.asOf,
      advice.noCases,
      advice.hasTargets,
    ]);
  });

  it.each<[keyof Case, Partial<Case>, string]>([
    ['reference', { reference: ' ' }, advice.reference],
    ['reference', { reference: 'Anna Holm' }, advice.name],
    ['reference', { reference: 'Anna' }, advice.name],
    ['unit', { unit: '' }, advice.unit],
    ['coordinator', { coordinator: '' }, advice.coordinator],
    ['stage', { stage: '' }, advice.stage],
    ['opened', { opened: 'i maj' }, advice.noDay],
    ['opened', { opened: '2026-11-23' }, advice.futureDate],
    ['nextMeeting', { nextMeeting: '' }, advice.noMeeting],
    ['nextMeeting', { nextMeeting: 'uge 50' }, advice.noDay],
    ['nextMeeting', { nextMeeting: '2026-11-21' }, advice.pastMeeting],
    ['nextMeeting', { opened: '2026-11-22', nextMeeting: '2026-11-22' }, ''],
    ['nextMeeting', { stage: 'closed' }, advice.closedMeeting],
    ['nextMeeting', { stage: 'coming', nextMeeting: '' }, ''],
    ['minutes', { minutes: '1:30' }, advice.minutes],
    ['minutes', { minutes: '' }, ''],
  ])('stands at %s: %j', (column, change, message) => {
    expect(ofCase(change)).toEqual(message === '' ? [] : [[column, message]]);
  });

  it('sees a meeting that lies before the case began', () => {
    expect(ofCase({ opened: '2026-12-10', nextMeeting: '2026-12-03' })).toEqual([
      ['opened', advice.futureDate],
      ['nextMeeting', advice.meetingFirst],
    ]);
  });

  it('sees a case that stands twice, and the heads of a pasted table', () => {
    const heads = { ...emptyCase('h'), reference: 'Reference', unit: 'Enhed', coordinator: 'Koordinator' };
    const cases = [heads, whole('1'), whole('2', { reference: 'N-1 ' }), whole('3')];
    expect(found({ cases })).toEqual([
      { path: 'cases.h.reference', message: advice.heads },
      { path: 'cases.1.reference', message: advice.twice },
      { path: 'cases.2.reference', message: advice.twice },
    ]);
  });

  it('sees targets that cannot be used, as long as there are targets', () => {
    const targets = [
      { ...emptyTarget('a', 'Nord'), closed: 'ti' },
      { ...emptyTarget('b', ' nord'), coming: '1' },
      { ...emptyTarget('c'), active: '2' },
    ];
    expect(found({ targets })).toEqual([
      { path: 'targets.a.closed', message: advice.target },
      { path: 'targets.b.unit', message: advice.targetTwice },
      { path: 'targets.c.unit', message: advice.targetUnit },
    ]);
    expect(found({ targets, hasTargets: 'no' })).toEqual([]);
    expect(found({ targets: [] })).toEqual([{ path: 'targets', message: advice.noTargets }]);
  });
});

it('units of the cases that have no targets yet are offered once', () => {
  const cases = [
    whole('1'),
    whole('2', { unit: 'Ørst' }),
    whole('3', { unit: 'ørst ' }),
    whole('4', { unit: '' }),
  ];
  expect(unitsWithoutTargets({ ...complete, cases })).toEqual(['Ørst']);
});
