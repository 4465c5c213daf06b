import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advised, judgementOn, type AdviceCode, type CitizenGroup } from './advised';
import { criteria, criterionIds, type CriterionId } from './criteria';
import type { Judgement } from './judgement';

type Answers = Partial<Record<CriterionId, Judgement['answer']>>;

const judge = (answers: Answers, rest: Judgement['answer'] = ''): Judgement[] =>
  criterionIds.map((criterion) => ({ criterion, answer: answers[criterion] ?? rest, note: '' }));

/** Everything that may speak against it is settled, nothing speaks against it. */
const settled: Answers = { age: 'yes', 'op-team': 'no', 'contact-person': 'no', declines: 'no' };
const ids = (found: readonly { id: CriterionId }[]) => found.map(({ id }) => id);

describe('the criteria', () => {
  it('are each there once, with a label and a question', () => {
    expect(criteria.map(({ id }) => id)).toEqual([...criterionIds]);
    for (const { label, question, hint } of criteria) {
      expect(label).toMatch(/^[A-ZÆØÅ]/);
      expect(question).toMatch(/^[A-ZÆØÅ].*\?$/);
      expect(hint).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });
});

describe('the advice', () => {
  const cases: [string, Judgement[], AdviceCode, CitizenGroup | undefined][] = [
    ['on nothing', [], 'unanswered', undefined],
    ['on a form without an answer', judge({}), 'unanswered', undefined],
    [
      'where many are involved and much is at stake',
      judge({ ...settled, 'external-parties': 'yes', complexity: 'yes' }, 'no'),
      'offer',
      'coordinator',
    ],
    [
      'on the same, while it is not known whether the citizen has an OP team',
      judge({ ...settled, 'op-team': 'unclear', 'external-parties': 'yes', complexity: 'yes' }, 'no'),
      'settle-first',
      'coordinator',
    ],
    [
      'on the same, while nobody has asked the citizen',
      judge({ ...settled, declines: '', actors: 'yes', housing: 'yes' }, 'no'),
      'settle-first',
      'coordinator',
    ],
    [
      'where the age is not settled',
      judge({ ...settled, age: 'unclear', actors: 'yes', housing: 'yes' }, 'no'),
      'settle-first',
      'coordinator',
    ],
    [
      'where much is at stake but few are involved',
      judge({ ...settled, housing: 'yes' }, 'no'),
      'perhaps',
      'caseworker',
    ],
    [
      'where many are involved but little is at stake',
      judge({ ...settled, 'internal-parties': 'yes', 'external-parties': 'yes', actors: 'yes' }, 'no'),
      'perhaps',
      'caseworker',
    ],
    ['where nothing speaks for it', judge(settled, 'no'), 'no-need', 'nobody-fixed'],
    [
      'where nothing speaks for it yet',
      judge({ ...settled, income: 'unclear' }, 'no'),
      'unsettled',
      undefined,
    ],
    ['where only what speaks against it was looked at', judge(settled), 'unsettled', undefined],
    [
      'on a citizen outside the ages',
      judge({ ...settled, age: 'no', actors: 'yes', housing: 'yes' }),
      'outside',
      undefined,
    ],
    [
      'where an OP team has the task, whatever else',
      judge({ ...settled, 'op-team': 'yes', age: 'no' }, 'yes'),
      'elsewhere',
      'nobody-fixed',
    ],
    [
      'where a contact person has it',
      judge({ ...settled, 'contact-person': 'yes' }, 'yes'),
      'elsewhere',
      'nobody-fixed',
    ],
    [
      'where the citizen says no, whatever else',
      judge({ ...settled, declines: 'yes', 'op-team': 'yes' }, 'yes'),
      'declined',
      'caseworker',
    ],
    [
      'where the citizen says no and needs nobody',
      judge({ ...settled, declines: 'yes' }, 'no'),
      'declined',
      'nobody-fixed',
    ],
  ];
  it.each(cases)('%s', (_what, judgements, code, group) => {
    const advice = advised(judgements);
    expect([advice.code, advice.group]).toEqual([code, group]);
  });

  it('gives its reasons, in the order of the criteria', () => {
    const advice = advised(
      judge({ housing: 'yes', actors: 'yes', illness: 'unclear', age: 'no', relatives: 'no' }),
    );
    expect(ids(advice.speaksFor)).toEqual(['actors', 'housing']);
    expect(ids(advice.speaksAgainst)).toEqual(['age']);
    expect(ids(advice.unclear)).toEqual(['illness']);
    expect(ids(advice.unanswered)).not.toContain('relatives');
  });

  it('names every criterion that is open, whatever the answers', () => {
    const anyAnswers = fc.array(fc.constantFrom<Judgement['answer'][]>('', 'yes', 'no', 'unclear'), {
      minLength: criterionIds.length,
      maxLength: criterionIds.length,
    });
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const judgements = criterionIds.map((criterion, at) => ({
          criterion,
          answer: answers[at] ?? '',
          note: '',
        }));
        const { unclear, unanswered, speaksAgainst, code } = advised(judgements);
        expect([...unclear, ...unanswered]).toHaveLength(
          answers.filter((answer) => answer === '' || answer === 'unclear').length,
        );
        if (speaksAgainst.length > 0) expect(['declined', 'elsewhere', 'outside']).toContain(code);
      }),
    );
  });

  it('takes a criterion that is not in the list as unanswered', () => {
    expect(judgementOn([], { id: 'age' })).toEqual({ criterion: 'age', answer: '', note: '' });
  });
});
