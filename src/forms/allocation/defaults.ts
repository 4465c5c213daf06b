import type { Allocation } from './schema';

/** An allocation in which nothing is answered. The folder's citizen is no part of it: a child has only initials here. */
export function emptyAllocation(newId: () => string): Allocation {
  return {
    initials: '',
    age: '',
    school: '',
    clubDistrict: '',
    granted: '',
    grantedOn: '',
    trusts: [],
    trustsInWords: '',
    clubChallenges: [],
    otherChallenges: [],
    challengesInWords: '',
    clubHasRoom: '',
    ownWishes: '',
    parentsWishes: '',
    meetingDate: '',
    schoolLeader: newId(),
    clubLeader: newId(),
    authorityLeader: newId(),
    providerLeader: newId(),
    capacity: '',
    decision: '',
    decisionReason: '',
    startsOn: '',
    evaluateOn: '',
    againOn: '',
  };
}
