import { applicationOf, applicationsOf, type Application } from '../../domain/home-set-up/applications';
import { personLabel, personWithId, type Person } from '../../domain/person/person';
import type { HomeSetUp, Member, NeedRow } from './schema';

/** An application with all that belongs to it. */
export interface OwnApplication {
  application: Application;
  applicants: readonly Member[];
  children: readonly Member[];
  needs: readonly NeedRow[];
}

/** The household's applications, each with its members and its things; every member and thing stands in one. */
export function ownApplications({ members, needs }: Pick<HomeSetUp, 'members' | 'needs'>): OwnApplication[] {
  const applications = applicationsOf(
    members.map(({ person, kind, appliesWith }) => ({ id: person, kind, appliesWith })),
  );
  const byId = new Map(members.map((member) => [member.person, member]));
  const membersOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return applications.map((application, at) => ({
    application,
    applicants: membersOf(application.applicants),
    children: membersOf(application.children),
    needs: needs.filter(({ applicant }) => applicationOf(applicant, applications) === at),
  }));
}

/** To whose application a person belongs: the first who applies there; empty for none. */
export function headOf(applications: readonly OwnApplication[], person: string): string {
  const own = applications.find(
    ({ application: { applicants, children } }) => applicants.includes(person) || children.includes(person),
  );
  return own?.applicants[0]?.person ?? '';
}

/** What to call a member: the name, else the place in the household. */
export function memberName(member: Member, members: readonly Member[], persons: readonly Person[]): string {
  const person = personWithId(persons, member.person);
  const place = members.findIndex(({ id }) => id === member.id) + 1;
  return person.name.trim() === '' ? `Person ${String(place)}` : personLabel(person);
}

/** The home with other members. A copied row is someone else; where a row stands for another person, so does what refers to it. */
export function withMembers(home: HomeSetUp, members: readonly Member[], newId: () => string): HomeSetUp {
  const own = members.map((member, at) =>
    members.slice(0, at).some(({ person }) => person === member.person)
      ? { ...member, person: newId() }
      : member,
  );
  const before = new Map(home.members.map(({ id, person }) => [person, id]));
  const now = new Map(own.map(({ id, person }) => [id, person]));
  const renamed = (person: string) => now.get(before.get(person) ?? '') ?? person;
  return {
    ...home,
    members: own.map((member) => ({ ...member, appliesWith: renamed(member.appliesWith) })),
    needs: home.needs.map((need) => ({ ...need, applicant: renamed(need.applicant) })),
  };
}
