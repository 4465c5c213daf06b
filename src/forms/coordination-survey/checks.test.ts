import { describe, expect, it } from 'vitest';
import { testContext } from '../../form-kit/fixture';
import { surveyChecks } from './checks';
import { emptyAnswers, emptySurvey } from './defaults';
import type { Answers, Survey } from './schema';
import { advice } from './texts';

const context = testContext([]);
const whole = (id: string, change: Partial<Answers> = {}): Answers => ({
  ...emptyAnswers(id),
  within: '1',
  between: '2',
  outside: '3',
  singleCase: '4',
  knowledge: '5',
  asCoordinator: '3',
  ...change,
});
const complete: Survey = {
  unit: 'Koordinatorerne',
  preparedBy: '',
  firstDate: '2025-05-12',
  first: [whole('a'), whole('b'), emptyAnswers('room')],
  secondDone: 'yes',
  secondDate: '2026-11-09',
  samePeople: 'all',
  second: [whole('c')],
  remarks: '',
};
const found = (change: Partial<Survey>) => surveyChecks({ ...complete, ...change }, context);
const messages = (change: Partial<Survey>) => found(change).map(({ message }) => message);

describe('advice on a survey', () => {
  it('is silent when all is answered, whatever empty rows there are', () => {
    expect(found({})).toEqual([]);
  });

  it('names on an empty one what is missing', () => {
    expect(messages(emptySurvey(() => 'id'))).toEqual([
      advice.unit,
      advice.firstDate,
      advice.noAnswers,
      advice.secondDone,
    ]);
  });

  it.each(['6', '0', 'fem', '3,5', '-'])('stands at the cell that holds "%s"', (typed) => {
    expect(found({ first: [whole('a'), whole('b', { outside: ` ${typed} ` })] })).toEqual([
      { path: 'first.b.outside', message: advice.offScale(typed) },
    ]);
  });

  it('stands at an empty cell', () => {
    expect(found({ second: [whole('c'), whole('d', { knowledge: ' ' })] })).toEqual([
      { path: 'second.d.knowledge', message: advice.empty },
    ]);
  });

  it('says once that a question was answered by nobody', () => {
    const first = [whole('a', { asCoordinator: '' }), whole('b', { asCoordinator: '' })];
    expect(found({ first })).toEqual([
      { path: 'first.a.asCoordinator', message: advice.emptyQuestion('6. Som koordinator') },
    ]);
  });

  it('says once that a row has no answers', () => {
    expect(found({ first: [whole('a'), { ...emptyAnswers('b'), respondent: '7' }] })).toEqual([
      { path: 'first.b.within', message: advice.emptyRow },
    ]);
  });

  it('sees a name, and a number that stands twice; a role may', () => {
    const first = [
      whole('a', { respondent: 'Anna Holm' }),
      whole('b', { respondent: '4' }),
      whole('c', { respondent: '4 ' }),
      whole('d', { respondent: 'Koordinator' }),
      whole('e', { respondent: 'Koordinator' }),
    ];
    expect(found({ first })).toEqual([
      { path: 'first.a.respondent', message: advice.fullName },
      { path: 'first.b.respondent', message: advice.twice },
      { path: 'first.c.respondent', message: advice.twice },
    ]);
  });

  it('asks of the second measurement only where there is one', () => {
    const without = { secondDate: '', samePeople: '', second: [] } as const;
    expect(messages(without)).toEqual([advice.secondDate, advice.samePeople, advice.noAnswers]);
    expect(messages({ ...without, secondDone: 'no' })).toEqual([]);
  });

  it('sees days in the future or in the wrong order', () => {
    expect(messages({ firstDate: '2026-11-23', secondDate: '2026-11-24' })).toEqual([
      advice.futureDate,
      advice.futureDate,
    ]);
    expect(messages({ secondDate: '2025-05-12' })).toEqual([advice.secondEarly]);
  });
});
