/** Things in the order in which one way of searching ranks them, and how much that way counts. */
export interface Ranking {
  keys: readonly string[];
  weight: number;
}

/** Makes the first places differ less than 1 : 1/2 : 1/3, so that two second places can beat one first. */
const damping = 3;

/**
 * One order out of several: a thing counts by its places in them, not by scores that cannot be compared
 * (reciprocal rank fusion).
 */
export function fuse(rankings: readonly Ranking[]): string[] {
  const total = new Map<string, number>();
  for (const { keys, weight } of rankings)
    keys.forEach((key, place) => total.set(key, (total.get(key) ?? 0) + weight / (damping + place + 1)));
  return [...total].toSorted(([, one], [, other]) => other - one).map(([key]) => key);
}
