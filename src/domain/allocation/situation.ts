/** Challenges that the model would mostly have a club take on. Ids stand in saved files: they never change. */
export const clubChallenges = ['school', 'leisure', 'self-esteem'] as const;

/** Challenges that the model would mostly have Familiehuset or an external contact person take on. */
export const otherChallenges = [
  'acting-out',
  'crime',
  'substances',
  'autism',
  'aftercare',
  'youth-focus',
] as const;

/** Where an adult works whom the child feels safe with already. */
export const trustedPlaces = ['club', 'familiehuset', 'external', 'school', 'elsewhere', 'nobody'] as const;

/** One of {@link clubChallenges}. */
export type ClubChallenge = (typeof clubChallenges)[number];

/** One of {@link otherChallenges}. */
export type OtherChallenge = (typeof otherChallenges)[number];

/** One of {@link trustedPlaces}. */
export type TrustedPlace = (typeof trustedPlaces)[number];

/** What the committee knows of a child or young person who is to have a contact person. */
export interface Situation {
  clubChallenges: readonly ClubChallenge[];
  otherChallenges: readonly OtherChallenge[];
  /** Where the adults work whom the child feels safe with. */
  trusts: readonly TrustedPlace[];
  /** Whether the club can take it on and still be a club for all. */
  clubHasRoom: '' | 'yes' | 'no' | 'unknown';
}
