import { isMoreThanInitials } from '../../domain/allocation/initials';
import { goesAlong, suggested } from '../../domain/allocation/suggested';
import { oneYearAfter } from '../../domain/consent/coverage';
import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import type { Allocation } from './schema';
import { advice, seats } from './texts';

/** What is missing in an allocation, or looks wrong, in the order of the form. */
export function allocationChecks(allocation: Allocation, { persons }: FormContext): Advice[] {
  const { clubChallenges, otherChallenges, clubHasRoom, ownWishes, meetingDate, capacity } = allocation;
  const found: (Advice | false)[] = [
    ...onChild(allocation),
    clubChallenges.length + otherChallenges.length === 0 && {
      path: 'clubChallenges',
      message: advice.challenges,
    },
    clubChallenges.length > 0 && clubHasRoom === '' && { path: 'clubHasRoom', message: advice.clubHasRoom },
    !isStated(ownWishes) && { path: 'ownWishes', message: advice.ownWishes },
    meetingDate === '' && { path: 'meetingDate', message: advice.meetingDate },
    ...seats.map((seat): Advice | false => {
      const leader = personWithId(persons, allocation[seat]);
      return !isStated(leader.name) && { path: personPath(leader.id, 'name'), message: advice.leader };
    }),
    !isStated(capacity) && { path: 'capacity', message: advice.capacity },
    ...onDecision(allocation),
  ];
  return found.filter((entry) => entry !== false);
}

function onChild({ initials, age, school, clubDistrict, granted, trusts }: Allocation): (Advice | false)[] {
  return [
    !isStated(initials) && { path: 'initials', message: advice.initials },
    isMoreThanInitials(initials) && { path: 'initials', message: advice.looksLikeName },
    !isStated(age) && { path: 'age', message: advice.age },
    isStated(age) && !/^\d{1,2}(?: år)?$/.test(age.trim()) && { path: 'age', message: advice.ageIsNone },
    !isStated(school) && { path: 'school', message: advice.school },
    !isStated(clubDistrict) && { path: 'clubDistrict', message: advice.clubDistrict },
    granted === '' && { path: 'granted', message: advice.granted },
    (granted === 'no' || granted === 'unknown') && { path: 'granted', message: advice.notGranted },
    trusts.length === 0 && { path: 'trusts', message: advice.trusts },
    trusts.includes('nobody') && trusts.length > 1 && { path: 'trusts', message: advice.nobodyAndSomebody },
  ];
}

function onDecision(allocation: Allocation): (Advice | false)[] {
  const { decision, decisionReason, startsOn, evaluateOn, againOn } = allocation;
  if (decision === '') return [];
  if (decision === 'postponed') return [againOn === '' && { path: 'againOn', message: advice.againOn }];
  const isAlong = goesAlong(decision, suggested(allocation).code);
  const yearLater = oneYearAfter(startsOn);
  return [
    !isStated(decisionReason) && {
      path: 'decisionReason',
      message: isAlong ? advice.decisionReason : advice.otherThanSuggested,
    },
    startsOn === '' && { path: 'startsOn', message: advice.startsOn },
    evaluateOn === '' && { path: 'evaluateOn', message: advice.evaluateOn },
    evaluateOn !== '' && evaluateOn < startsOn && { path: 'evaluateOn', message: advice.evaluateTooEarly },
    yearLater !== '' && evaluateOn > yearLater && { path: 'evaluateOn', message: advice.evaluateLate },
  ];
}

function isStated(text: string): boolean {
  return text.trim() !== '';
}
