import { isUntouched, needFaults } from '../../domain/home-set-up/need';
import { countIn } from '../../domain/home-set-up/kroner';
import { personWithId, type Person } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import { headOf, ownApplications, type OwnApplication } from './household';
import type { HomeSetUp, Member, NeedRow } from './schema';
import { advice, needAdvice } from './texts';

/** What is missing in a home to be set up, or looks wrong, in the order of the form. */
export function homeChecks(home: HomeSetUp, { persons }: FormContext): Advice[] {
  const { members, address, needs, hasBought, bought } = home;
  const applications = ownApplications(home);
  const isSeveral = applications.length > 1;
  const found: (Advice | false)[] = [
    members.every(({ kind }) => kind === 'child') && { path: 'members', message: advice.noAdult },
    ...members.flatMap((member) => onMember(member, applications, persons)),
    !isStated(address) && { path: 'address', message: advice.address },
    needs.every(({ lacks }) => !((countIn(lacks) ?? 0) > 0)) && {
      path: 'needs',
      message: advice.nothingLacking,
    },
    ...needs.flatMap((need) => onNeed(need, isSeveral && headOf(applications, need.applicant) === '')),
    hasBought === 'yes' && !isStated(bought) && { path: 'bought', message: advice.bought },
  ];
  return found.filter((entry) => entry !== false);
}

function onMember(
  member: Member,
  applications: readonly OwnApplication[],
  persons: readonly Person[],
): (Advice | false)[] {
  const { id, kind, appliesWith, change, means } = member;
  const person = personWithId(persons, member.person);
  const path = (key: keyof Member) => `members.${id}.${key}`;
  const isChild = kind === 'child';
  const isTogether = applications.some(
    ({ application: { applicants } }) =>
      applicants.includes(member.person) && applicants.includes(appliesWith),
  );
  return [
    !isStated(person.name) && { path: personPath(person.id, 'name'), message: advice.name },
    !isChild &&
      person.birthDate === '' && { path: personPath(person.id, 'birthDate'), message: advice.birthDate },
    kind === '' && { path: path('kind'), message: advice.kind },
    isChild &&
      applications.length > 1 &&
      appliesWith === '' && { path: path('appliesWith'), message: advice.childOf },
    !isChild &&
      appliesWith !== '' &&
      !isTogether && { path: path('appliesWith'), message: advice.spouseTaken },
    !isChild && !isStated(change) && { path: path('change'), message: advice.change },
    !isChild && !isStated(means) && { path: path('means'), message: advice.means },
  ];
}

function onNeed(need: NeedRow, isUnassigned: boolean): Advice[] {
  if (isUntouched(need)) return [];
  const path = (key: keyof NeedRow) => `needs.${need.id}.${key}`;
  return [
    ...(isStated(need.thing) ? [] : [{ path: path('thing'), message: advice.thing }]),
    ...(isUnassigned ? [{ path: path('applicant'), message: advice.applicant }] : []),
    ...needFaults(need).map((fault) => {
      const { column, message } = needAdvice[fault];
      return { path: path(column), message };
    }),
  ];
}

function isStated(text: string): boolean {
  return text.trim() !== '';
}
