import {
  clubChallenges,
  otherChallenges,
  type ClubChallenge,
  type OtherChallenge,
  type Situation,
} from './situation';

/**
 * What the model's lists speak for; help for the committee, never a decision. `unanswered`: no challenge is ticked.
 * `club`: a club. `club-full`: a club, but it has no room. `familiehuset`, `external`: one of the two, where the child
 * feels safe with somebody already. `either`: Familiehuset or an external one, between which the model does not choose.
 * `weigh`: challenges of both lists.
 */
export type SuggestionCode =
  'unanswered' | 'club' | 'club-full' | 'familiehuset' | 'external' | 'either' | 'weigh';

/** Something that speaks for one side: a challenge, an adult whom the child trusts, or the club's room. */
export type Reason =
  | ClubChallenge
  | OtherChallenge
  | 'trusts-club'
  | 'trusts-familiehuset'
  | 'trusts-external'
  | 'club-has-room'
  | 'club-has-no-room';

/** What the committee should find out first. */
export type OpenQuestion = 'trusts' | 'clubHasRoom';

/** The suggestion with its reasons. */
export interface Suggestion {
  code: SuggestionCode;
  speaksForClub: readonly Reason[];
  speaksForOthers: readonly Reason[];
  open: readonly OpenQuestion[];
}

/** What the model's lists speak for, and why. */
export function suggested(situation: Situation): Suggestion {
  const { trusts, clubHasRoom } = situation;
  const forClub = clubChallenges.filter((challenge) => situation.clubChallenges.includes(challenge));
  const forOthers = otherChallenges.filter((challenge) => situation.otherChallenges.includes(challenge));
  const speaksForClub: readonly (Reason | false)[] = [
    ...forClub,
    trusts.includes('club') && 'trusts-club',
    clubHasRoom === 'yes' && 'club-has-room',
  ];
  const speaksForOthers: readonly (Reason | false)[] = [
    ...forOthers,
    trusts.includes('familiehuset') && 'trusts-familiehuset',
    trusts.includes('external') && 'trusts-external',
    clubHasRoom === 'no' && 'club-has-no-room',
  ];
  const isForClub = forClub.length > 0;
  const open: readonly (OpenQuestion | false)[] = [
    trusts.length === 0 && 'trusts',
    isForClub && clubHasRoom !== 'yes' && clubHasRoom !== 'no' && 'clubHasRoom',
  ];
  return {
    code: codeOf(isForClub, forOthers.length > 0, situation),
    speaksForClub: speaksForClub.filter((reason) => reason !== false),
    speaksForOthers: speaksForOthers.filter((reason) => reason !== false),
    open: open.filter((question) => question !== false),
  };
}

function codeOf(
  isForClub: boolean,
  isForOthers: boolean,
  { trusts, clubHasRoom }: Situation,
): SuggestionCode {
  if (isForClub && isForOthers) return 'weigh';
  if (isForClub) return clubHasRoom === 'no' ? 'club-full' : 'club';
  if (!isForOthers) return 'unanswered';
  const knows = { familiehuset: trusts.includes('familiehuset'), external: trusts.includes('external') };
  if (knows.familiehuset === knows.external) return 'either';
  return knows.familiehuset ? 'familiehuset' : 'external';
}

/** Whether a decision goes along with the suggestion; where the lists do not choose, either does. */
export function goesAlong(decision: 'club' | 'familiehuset' | 'external', code: SuggestionCode): boolean {
  const along: Readonly<Record<SuggestionCode, readonly string[]>> = {
    unanswered: ['club', 'familiehuset', 'external'],
    weigh: ['club', 'familiehuset', 'external'],
    club: ['club'],
    'club-full': ['familiehuset', 'external'],
    familiehuset: ['familiehuset'],
    external: ['external'],
    either: ['familiehuset', 'external'],
  };
  return along[code].includes(decision);
}
