import { targetOf, unitKey } from '../../domain/case-overview/counting';
import { stages } from '../../domain/case-overview/stage';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { shownTargets, statedCases } from './asked';
import { caseChecks } from './case-checks';
import type { Overview, Target } from './schema';
import { advice } from './texts';

/**
 * What looks wrong in an overview, or is missing. The cases come first: a name in a list that is handed on does more harm
 * than a date that nobody wrote, and must not lie folded below it.
 */
export function overviewChecks(overview: Overview, { today }: FormContext): Advice[] {
  const { preparedBy, asOf, hasTargets } = overview;
  const cases = statedCases(overview);
  const found: (Advice | false)[] = [
    ...caseChecks(cases, today),
    preparedBy.trim() === '' && { path: 'preparedBy', message: advice.preparedBy },
    asOf === '' && { path: 'asOf', message: advice.asOf },
    asOf > today && { path: 'asOf', message: advice.futureDate },
    cases.length === 0 && { path: 'cases', message: advice.noCases },
    hasTargets === '' && { path: 'hasTargets', message: advice.hasTargets },
    hasTargets === 'yes' && overview.targets.length === 0 && { path: 'targets', message: advice.noTargets },
    ...targetChecks(shownTargets(overview)),
  ];
  return found.filter((entry) => entry !== false);
}

function targetChecks(targets: readonly Target[]): Advice[] {
  const keys = targets.map(({ unit }) => unitKey(unit));
  return targets.flatMap((target, at) => {
    const key = unitKey(target.unit);
    const found = (column: keyof Target, message: string): Advice => ({
      path: `targets.${target.id}.${column}`,
      message,
    });
    return [
      ...(key === '' ? [found('unit', advice.targetUnit)] : []),
      ...(key !== '' && keys.indexOf(key) !== at ? [found('unit', advice.targetTwice)] : []),
      ...stages
        .filter((stage) => target[stage].trim() !== '' && targetOf(target[stage]) === undefined)
        .map((stage) => found(stage, advice.target)),
    ];
  });
}
