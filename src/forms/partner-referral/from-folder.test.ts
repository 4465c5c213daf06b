import { describe, expect, it } from 'vitest';
import { noFacts, type FolderFacts } from '../../domain/folder-facts/folder-facts';
import { emptyPerson } from '../../domain/person/person';
import { emptyReferral } from './defaults';
import { full } from './fixtures/full';
import { missingFrom, withFolder, withInvolved } from './from-folder';
import room from './index';

const ids = (prefix = 'new') => {
  let count = 0;
  return () => `${prefix}${String((count += 1))}`;
};
const facts: FolderFacts = {
  ...noFacts,
  citizen: 'citizen',
  network: [
    { person: 'doctor', group: 'Behandling', role: 'Praksislæge', contact: 'yes' },
    { person: 'doctor', group: 'Andre', role: 'Ven', contact: 'no' },
    { person: 'citizen', group: 'Familie', role: 'Selv', contact: '' },
  ],
  judgements: [
    { criterion: 'housing', answer: 'yes', note: 'Opsagt til maj.' },
    { criterion: 'age', answer: '', note: 'ikke noget svar' },
  ],
};

describe('a referral begun in a folder', () => {
  const begun = emptyReferral(ids(), facts);

  it('is of the folder’s citizen and has its network, each person once, without the citizen', () => {
    expect(begun.citizen).toBe('citizen');
    expect(begun.involved.map(({ person, role, group }) => [person, role, group])).toEqual([
      ['doctor', 'Praksislæge', 'Behandling'],
    ]);
  });

  it('has the folder’s assessment, answers only', () => {
    expect(begun.judgements.filter(({ answer, note }) => answer !== '' || note !== '')).toEqual([
      { criterion: 'housing', answer: 'yes', note: 'Opsagt til maj.' },
    ]);
  });
});

describe('what the folder learns later', () => {
  const own = { ...emptyReferral(ids(), noFacts), citizen: 'citizen' };

  it('is counted, and comes without changing what was entered', () => {
    expect(missingFrom(facts, own)).toEqual({ persons: 1, judgements: 1 });
    const judgements = own.judgements.map((each) =>
      each.criterion === 'housing' ? { ...each, answer: 'no' as const, note: 'Egen lejlighed.' } : each,
    );
    const after = withFolder({ ...own, judgements }, facts, ids('later'));
    expect(after.involved).toHaveLength(1);
    expect(after.judgements).toEqual(judgements);
    expect(missingFrom(facts, after)).toEqual({ persons: 0, judgements: 0 });
  });

  it('brings answers to criteria that are missing in the file', () => {
    expect(withFolder({ ...own, judgements: [] }, facts, ids()).judgements).toContainEqual(
      facts.judgements[0],
    );
  });
});

describe('those who are ticked', () => {
  it('keep their words, and bring those of the map or of the person', () => {
    const known = { facts, persons: [{ ...emptyPerson('sister'), role: 'Søster' }] };
    const before = withInvolved([], ['doctor'], known, ids()).map((row) => ({ ...row, task: 'Ringer.' }));
    expect(withInvolved(before, ['sister', 'doctor', 'gone'], known, ids('x'))).toEqual([
      { id: 'x1', person: 'sister', role: 'Søster', group: '', task: '' },
      { id: 'new1', person: 'doctor', role: 'Praksislæge', group: 'Behandling', task: 'Ringer.' },
      { id: 'x2', person: 'gone', role: '', group: '', task: '' },
    ]);
  });
});

describe('what a referral tells the folder', () => {
  it('is the citizen, those it names, and what was answered', () => {
    const told = room.facts?.(full.data);
    expect(told?.citizen).toBe('citizen');
    expect(told?.network?.map(({ person, group }) => [person, group])).toEqual([
      ['doctor', 'Behandling'],
      ['mentor', 'Arbejde, aktivitet og forsørgelse'],
    ]);
    expect(told?.judgements?.map(({ criterion }) => criterion)).toEqual([
      'external-parties',
      'housing',
      'age',
      'op-team',
    ]);
  });
});
