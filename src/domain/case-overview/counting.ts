import { minutesUsed } from './minutes';
import { stages, type Stage } from './stage';

/** What is counted of a case, as typed. */
export interface CountedCase {
  unit: string;
  /** Empty where none was chosen. */
  stage: Stage | '';
  minutes: string;
}

/** How many cases a unit is to have at each stage, as typed. */
export type UnitTargets = { unit: string } & Readonly<Record<Stage, string>>;

/** Cases at a stage, beside what they should be. */
export interface StageCount {
  cases: number;
  /** Undefined where none is set. */
  target: number | undefined;
}

/** What a unit has; a unit without a name stands for cases that state none. */
export interface UnitCount {
  unit: string;
  stages: Readonly<Record<Stage, StageCount>>;
  /** Cases of which no stage is stated. */
  withoutStage: number;
  cases: number;
  minutes: number;
}

/** All units, and all of them together. */
export interface OverviewCount {
  /** By name in the Danish alphabet, cases without a unit last. */
  units: readonly UnitCount[];
  total: UnitCount;
}

/** Units are the same however they are spaced and capitalised. */
export function unitKey(unit: string): string {
  return unit.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da');
}

/** A target as typed; undefined where nothing or no whole number stands. */
export function targetOf(typed: string): number | undefined {
  return /^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
}

/** Counts cases by unit and stage. Of a unit that has targets twice, the first hold. */
export function countCases(cases: readonly CountedCase[], targets: readonly UnitTargets[]): OverviewCount {
  const named = targets.filter(({ unit }) => unitKey(unit) !== '');
  const byUnit = Map.groupBy(cases, ({ unit }) => unitKey(unit));
  const targetsByUnit = new Map(named.toReversed().map((target) => [unitKey(target.unit), target]));
  const units = [...new Set([...byUnit.keys(), ...targetsByUnit.keys()])].map((key) => {
    const own = byUnit.get(key) ?? [];
    const target = targetsByUnit.get(key);
    return countOf(own[0]?.unit ?? target?.unit ?? '', own, target);
  });
  return { units: units.sort(byName), total: totalOf(units) };
}

function countOf(unit: string, cases: readonly CountedCase[], targets: UnitTargets | undefined): UnitCount {
  const at = (stage: Stage): StageCount => ({
    cases: cases.filter((one) => one.stage === stage).length,
    target: targets && targetOf(targets[stage]),
  });
  return {
    unit: unit.trim().replaceAll(/\s+/g, ' '),
    stages: { coming: at('coming'), active: at('active'), closed: at('closed') },
    withoutStage: cases.filter(({ stage }) => stage === '').length,
    cases: cases.length,
    minutes: sum(cases.map(({ minutes }) => minutesUsed(minutes) ?? 0)),
  };
}

/** All together. A target stands only where every unit has one: a part of the targets is no measure of all cases. */
function totalOf(units: readonly UnitCount[]): UnitCount {
  const at = (stage: Stage): StageCount => {
    const targets = units.map((unit) => unit.stages[stage].target).filter((target) => target !== undefined);
    return {
      cases: sum(units.map((unit) => unit.stages[stage].cases)),
      target: units.length > 0 && targets.length === units.length ? sum(targets) : undefined,
    };
  };
  return {
    unit: '',
    stages: { coming: at('coming'), active: at('active'), closed: at('closed') },
    withoutStage: sum(units.map(({ withoutStage }) => withoutStage)),
    cases: sum(units.map(({ cases }) => cases)),
    minutes: sum(units.map(({ minutes }) => minutes)),
  };
}

const alphabet = new Intl.Collator('da', { numeric: true });

function byName({ unit: one }: UnitCount, { unit: other }: UnitCount): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return alphabet.compare(one, other);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A target that is not used, and why nobody finds it among the counts. */
interface UnusedTarget {
  unit: string;
  stage: Stage;
  typed: string;
}

/** Targets that were typed but cannot be used: no number, no unit, or a unit that has its targets already. */
export function unusedTargets(targets: readonly UnitTargets[]): UnusedTarget[] {
  const keys = targets.map(({ unit }) => unitKey(unit));
  return targets.flatMap((target, at) => {
    const key = unitKey(target.unit);
    const isUsable = key !== '' && keys.indexOf(key) === at;
    return stages
      .map((stage) => ({ unit: target.unit.trim(), stage, typed: target[stage].trim() }))
      .filter(({ typed }) => typed !== '' && (!isUsable || targetOf(typed) === undefined));
  });
}
