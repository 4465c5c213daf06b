import { judgementOn } from '../../domain/assessment/advised';
import type { Assessment } from './schema';

/** Whether it is asked when to ask the citizen again: after a no, there is a later. */
export function asksAgain(assessment: Pick<Assessment, 'judgements'>): boolean {
  return judgementOn(assessment.judgements, { id: 'declines' }).answer === 'yes';
}
