import { countCases, unitKey, type OverviewCount } from '../../domain/case-overview/counting';
import type { Case, Overview, Target } from './schema';

/** The cases of which something is stated; the other rows are only room to write in. */
export function statedCases({ cases }: Pick<Overview, 'cases'>): Case[] {
  return cases.filter(({ id: _, ...stated }) => Object.values(stated).some((text) => text.trim() !== ''));
}

/** The next meeting; a case that is closed has none, whatever was planned. */
export function shownNextMeeting({ stage, nextMeeting }: Pick<Case, 'stage' | 'nextMeeting'>): string {
  return stage === 'closed' ? '' : nextMeeting;
}

/** The targets, where there are any. */
export function shownTargets({
  hasTargets,
  targets,
}: Pick<Overview, 'hasTargets' | 'targets'>): readonly Target[] {
  return hasTargets === 'yes' ? targets : [];
}

/** Everything counted that is stated. */
export function overviewCount(overview: Overview): OverviewCount {
  return countCases(statedCases(overview), shownTargets(overview));
}

/** The units of the cases that have no row of targets yet, by name. */
export function unitsWithoutTargets(overview: Overview): string[] {
  const known = new Set(overview.targets.map(({ unit }) => unitKey(unit)));
  const { units } = countCases(statedCases(overview), []);
  return units.map(({ unit }) => unit).filter((unit) => unit !== '' && !known.has(unitKey(unit)));
}
