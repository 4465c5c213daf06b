import { expect, it } from 'vitest';
import { judgementOn } from '../../domain/assessment/advised';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { emptyAssessment } from './defaults';

it('an assessment begins with the folder’s citizen and with what a partner answered', () => {
  const facts = {
    ...noFacts,
    citizen: 'citizen',
    judgements: [{ criterion: 'housing', answer: 'unclear' as const, note: 'Afhænger af fogedretten.' }],
  };
  const begun = emptyAssessment(() => 'new', facts);
  expect([begun.citizen, begun.assessor]).toEqual(['citizen', 'new']);
  expect(judgementOn(begun.judgements, { id: 'housing' })).toEqual(facts.judgements[0]);
  expect(begun.judgements.filter(({ answer }) => answer !== '')).toHaveLength(1);
});
