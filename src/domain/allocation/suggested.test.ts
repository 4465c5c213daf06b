import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clubChallenges, otherChallenges, trustedPlaces, type Situation } from './situation';
import { goesAlong, suggested, type Reason, type SuggestionCode } from './suggested';

const nothing: Situation = { clubChallenges: [], otherChallenges: [], trusts: [], clubHasRoom: '' };

describe('what the model’s lists speak for', () => {
  const cases: [string, Partial<Situation>, SuggestionCode, Reason[], Reason[]][] = [
    ['nothing', {}, 'unanswered', [], []],
    ['a relation alone', { trusts: ['club'] }, 'unanswered', ['trusts-club'], []],
    ['trouble at school', { clubChallenges: ['school'] }, 'club', ['school'], []],
    [
      'all of the club’s list, in its order, with an adult and room',
      { clubChallenges: ['self-esteem', 'school', 'leisure'], trusts: ['club'], clubHasRoom: 'yes' },
      'club',
      ['school', 'leisure', 'self-esteem', 'trusts-club', 'club-has-room'],
      [],
    ],
    [
      'the club’s list, and no room',
      { clubChallenges: ['leisure'], clubHasRoom: 'no' },
      'club-full',
      ['leisure'],
      ['club-has-no-room'],
    ],
    ['autism', { otherChallenges: ['autism'] }, 'either', [], ['autism']],
    [
      'aftercare, with an adult in Familiehuset',
      { otherChallenges: ['aftercare'], trusts: ['familiehuset', 'school'] },
      'familiehuset',
      [],
      ['aftercare', 'trusts-familiehuset'],
    ],
    [
      'a sentence, with an external adult',
      { otherChallenges: ['crime'], trusts: ['external'] },
      'external',
      [],
      ['crime', 'trusts-external'],
    ],
    [
      'both adults',
      { otherChallenges: ['substances'], trusts: ['external', 'familiehuset'] },
      'either',
      [],
      ['substances', 'trusts-familiehuset', 'trusts-external'],
    ],
    [
      'both lists',
      { clubChallenges: ['school'], otherChallenges: ['acting-out', 'youth-focus'], trusts: ['club'] },
      'weigh',
      ['school', 'trusts-club'],
      ['acting-out', 'youth-focus'],
    ],
  ];
  it.each(cases)('%s', (_what, given, code, forClub, forOthers) => {
    const suggestion = suggested({ ...nothing, ...given });
    expect(suggestion.code).toBe(code);
    expect(suggestion.speaksForClub).toEqual(forClub);
    expect(suggestion.speaksForOthers).toEqual(forOthers);
  });

  it('names what to find out first', () => {
    expect(suggested(nothing).open).toEqual(['trusts']);
    expect(suggested({ ...nothing, clubChallenges: ['school'] }).open).toEqual(['trusts', 'clubHasRoom']);
    expect(
      suggested({ ...nothing, clubChallenges: ['school'], trusts: ['nobody'], clubHasRoom: 'unknown' }).open,
    ).toEqual(['clubHasRoom']);
    expect(suggested({ ...nothing, otherChallenges: ['crime'], trusts: ['nobody'] }).open).toEqual([]);
  });

  it('gives every ticked challenge as a reason, once, and never a club for the others’ list alone', () => {
    const anySituation = fc.record<Situation>({
      clubChallenges: fc.subarray([...clubChallenges]),
      otherChallenges: fc.subarray([...otherChallenges]),
      trusts: fc.subarray([...trustedPlaces]),
      clubHasRoom: fc.constantFrom('', 'yes', 'no', 'unknown'),
    });
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { code, speaksForClub, speaksForOthers } = suggested(situation);
        const reasons = [...speaksForClub, ...speaksForOthers];
        expect(new Set(reasons).size).toBe(reasons.length);
        for (const challenge of [...situation.clubChallenges, ...situation.otherChallenges])
          expect(reasons).toContain(challenge);
        if (situation.clubChallenges.length === 0) expect(['club', 'club-full', 'weigh']).not.toContain(code);
        if (situation.otherChallenges.length === 0)
          expect(['familiehuset', 'external', 'either', 'weigh']).not.toContain(code);
      }),
    );
  });
});

describe('a decision', () => {
  it.each([
    ['club', 'club', true],
    ['external', 'club', false],
    ['club', 'club-full', false],
    ['familiehuset', 'either', true],
    ['external', 'familiehuset', false],
    ['club', 'weigh', true],
    ['external', 'unanswered', true],
  ] as const)('for %s where the lists say %s', (decision, code, along) => {
    expect(goesAlong(decision, code)).toBe(along);
  });
});
