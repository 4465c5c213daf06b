import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../domain/assessment/criteria';
import { judgementsFrom, shownJudgement, withJudgement } from './judged';
import type { CriterionAnswer } from './schema';

const housing: CriterionAnswer = { criterion: 'housing', answer: 'yes', note: 'Opsagt til maj.' };

describe('the judgements of a form', () => {
  it('hide the reason for an answer that was taken back', () => {
    expect(shownJudgement([{ ...housing, answer: '' }], { id: 'housing' }).note).toBe('');
    expect(shownJudgement([housing], { id: 'housing' })).toEqual(housing);
  });

  it('begin with what is known, an entry a criterion, in order', () => {
    const begun = judgementsFrom([housing]);
    expect(begun.map(({ criterion }) => criterion)).toEqual([...criterionIds]);
    expect(begun.filter(({ answer }) => answer !== '')).toEqual([housing]);
  });

  it('take a new one in the place of that on the same criterion, or at the end', () => {
    const no = { ...housing, answer: 'no' as const };
    expect(withJudgement([housing], no)).toEqual([no]);
    expect(withJudgement([], housing)).toEqual([housing]);
  });
});
