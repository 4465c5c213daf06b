import type { SearchEntry } from './entry';

/** An entry with how well it fits. */
export interface Scored {
  entry: SearchEntry;
  score: number;
}

/** How near the best number and the best page must come to the very best to be shown beside it. */
const nearEnough = 0.25;

/**
 * Lets a number and a page lead together where both fit: whoever searches for "underretning" may want to call or
 * to read first. The best stays first; the best number and the best page come next if they are about as good.
 * @param ranked best first
 */
export function leadWithBoth(ranked: readonly Scored[]): Scored[] {
  const [best] = ranked;
  if (!best) return [];
  const near = ranked.filter(({ score }) => score >= best.score * nearEnough);
  const leaders = [
    best,
    ...(['contact', 'page'] as const).map((kind) => near.find(({ entry }) => entry.kind === kind)),
  ];
  const isLeader = (scored: Scored): boolean => leaders.includes(scored);
  return [...ranked.filter(isLeader), ...ranked.filter((scored) => !isLeader(scored))];
}
