import { describe, expect, it } from 'vitest';
import { full } from './fixtures/full';
import { headOf, memberName, ownApplications, withMembers } from './household';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join(' ');

describe('the applications of a household with its things', () => {
  it('are one for the couple with their child, and one for the sister', () => {
    expect(
      ownApplications(full.data).map(({ applicants, children, needs }) => [
        ids(applicants),
        ids(children),
        ids(needs),
      ]),
    ).toEqual([
      ['m1 m2', 'm3', 'n1 n2 n3 n4'],
      ['m4', '', 'n5 n6'],
    ]);
  });

  it('hold every thing once, those of nobody in the first', () => {
    const needs = full.data.needs.map((need, at) => ({ ...need, applicant: at === 4 ? 'gone' : '' }));
    const [first, second] = ownApplications({ ...full.data, needs });
    expect([first?.needs.length, second?.needs.length]).toEqual([6, 0]);
  });

  it('are named by the first who applies', () => {
    const applications = ownApplications(full.data);
    const heads = ['ægir', 'thuy', 'barn', 'inés', 'gone'].map((id) => headOf(applications, id));
    expect(heads).toEqual(['ægir', 'ægir', 'ægir', 'inés', '']);
  });
});

describe('a member', () => {
  it('is called by name, or by the place in the household', () => {
    const names = full.data.members.map((member) => memberName(member, full.data.members, []));
    expect(names).toEqual(['Person 1', 'Person 2', 'Person 3', 'Person 4']);
    const [first] = full.data.members;
    expect(first && memberName(first, full.data.members, full.persons)).toBe('Ægir Ðorđević Ødegård');
  });

  it('who was copied is someone else', () => {
    const copied = full.data.members.flatMap((member) => [member, { ...member, id: `${member.id}-copy` }]);
    let count = 0;
    const after = withMembers(full.data, copied, () => `new${String((count += 1))}`);
    const persons = after.members.map(({ person }) => person);
    expect(new Set(persons).size).toBe(8);
    expect(persons.filter((_, at) => at % 2 === 0)).toEqual(full.data.members.map(({ person }) => person));
    expect(after.needs).toEqual(full.data.needs);
  });

  it('who is put in the place of another takes over what refers to the other', () => {
    const members = full.data.members.map((member) =>
      member.person === 'ægir' ? { ...member, person: 'jón' } : member,
    );
    const after = withMembers(full.data, members, () => 'new');
    expect(after.members.map(({ appliesWith }) => appliesWith)).toEqual(['', 'jón', 'jón', '']);
    expect(after.needs.map(({ applicant }) => applicant)).toEqual([
      'jón',
      'jón',
      'jón',
      'jón',
      'inés',
      'inés',
    ]);
  });
});
