import { describe, expect, it } from 'vitest';
import { criteria } from '../../domain/assessment/criteria';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import type { FormContext } from '../../form-kit/define-form';
import { assessmentChecks } from './checks';
import { emptyAssessment } from './defaults';
import { full } from './fixtures/full';
import type { Assessment } from './schema';
import { advice } from './texts';

const context: FormContext = {
  persons: full.persons,
  content: { signs: {}, contacts: {}, forms: {}, checklists: {} },
  today: '2026-11-22',
  facts: noFacts,
};
const found = (change: Partial<Assessment>, persons = full.persons) =>
  assessmentChecks({ ...full.data, ...change }, { ...context, persons });
const messages = (...given: Parameters<typeof found>) => found(...given).map(({ message }) => message);
const withAnswer = (criterion: string, change: Partial<Assessment['judgements'][number]>) =>
  full.data.judgements.map((judgement) =>
    judgement.criterion === criterion ? { ...judgement, ...change } : judgement,
  );

describe('advice on an assessment', () => {
  it('is silent when all is answered', () => {
    expect(messages({})).toEqual([]);
  });

  it('names on an empty one who, when, every criterion, and the caseworker’s own view', () => {
    expect(
      messages(
        emptyAssessment(() => 'id'),
        [],
      ),
    ).toEqual([
      advice.citizenName,
      advice.assessorName,
      advice.date,
      ...criteria.map(() => advice.unanswered),
      advice.ownView,
    ]);
  });

  it('asks what is missing where a criterion is not settled', () => {
    expect(found({ judgements: withAnswer('illness', { note: ' ' }) })).toEqual([
      { path: 'judgements.illness.note', message: advice.unclear },
    ]);
  });

  it('takes a criterion that is missing in the file as not answered', () => {
    expect(found({ judgements: full.data.judgements.slice(1) })).toEqual([
      { path: 'judgements.internal-parties.answer', message: advice.unanswered },
    ]);
  });

  it('asks for a day to ask again only after a no', () => {
    expect(messages({ askAgain: '' })).toEqual([advice.askAgain]);
    expect(messages({ askAgain: '2026-11-21' })).toEqual([advice.askAgainPast]);
    expect(messages({ askAgain: '', judgements: withAnswer('declines', { answer: 'no' }) })).toEqual([]);
  });

  it('sees a date in the future', () => {
    expect(messages({ date: '2026-11-23' })).toEqual([advice.futureDate]);
  });
});
