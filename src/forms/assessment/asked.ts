import { judgementOn } from '../../domain/assessment/advised';
import type { Criterion } from '../../domain/assessment/criteria';
import type { Judgement } from '../../domain/assessment/judgement';
import type { Assessment } from './schema';

/** The judgement with its reason only where there is an answer to give a reason for. */
export function shownJudgement(
  { judgements }: Pick<Assessment, 'judgements'>,
  criterion: Pick<Criterion, 'id'>,
): Judgement {
  const judgement = judgementOn(judgements, criterion);
  return judgement.answer === '' ? { ...judgement, note: '' } : judgement;
}

/** Whether it is asked when to ask the citizen again: after a no, there is a later. */
export function asksAgain(assessment: Pick<Assessment, 'judgements'>): boolean {
  return judgementOn(assessment.judgements, { id: 'declines' }).answer === 'yes';
}
