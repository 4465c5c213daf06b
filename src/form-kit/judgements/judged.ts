import { judgementOn } from '../../domain/assessment/advised';
import { criterionIds, type Criterion } from '../../domain/assessment/criteria';
import type { Judgement } from '../../domain/assessment/judgement';
import type { CriterionAnswer } from './schema';

/** The judgement on a criterion, with its reason only where there is an answer to give a reason for. */
export function shownJudgement(
  judgements: readonly Judgement[],
  criterion: Pick<Criterion, 'id'>,
): CriterionAnswer {
  const { answer, note } = judgementOn(judgements, criterion);
  return { criterion: criterion.id, answer, note: answer === '' ? '' : note };
}

/** A judgement a criterion, as known from elsewhere; without an answer where nothing is known. */
export function judgementsFrom(known: readonly Judgement[]): CriterionAnswer[] {
  return criterionIds.map((id) => shownJudgement(known, { id }));
}

/** The judgements with one in the place of that on the same criterion, or added. */
export function withJudgement(
  judgements: readonly CriterionAnswer[],
  next: CriterionAnswer,
): CriterionAnswer[] {
  const isKnown = judgements.some(({ criterion }) => criterion === next.criterion);
  return isKnown
    ? judgements.map((other) => (other.criterion === next.criterion ? next : other))
    : [...judgements, next];
}
