import type { StageCount, UnitCount } from '../../domain/case-overview/counting';
import { stages } from '../../domain/case-overview/stage';
import { barChart } from '../../domain/figure/bar-chart';
import type { Block } from '../../documents/model';
import { paper } from './paper-texts';
import { stageWords } from './texts';

/** Beyond this many units, charts would fill page after page and show nothing. */
const mostUnits = 24;
/** As many as fit a page that lies on its side, so that the letters stay readable. */
const perChart = { units: 6, targets: 8 };

/** Wide, as the paper lies on its side: letters then come out as large as those of the text. */
const chartWidth = 900;
/** Shorter scales would be parted into fractions of cases. */
const leastScale = 5;

/** The unit as it is named; cases without one are told as such. */
export function unitName({ unit }: Pick<UnitCount, 'unit'>): string {
  return unit === '' ? paper.withoutUnit : unit;
}

/** The cases as bars: each unit by stage, and beside the targets where there are any. */
export function charts(units: readonly UnitCount[]): Block[] {
  if (units.length > mostUnits) return [{ kind: 'paragraph', text: paper.tooManyUnits }];
  return [...stageCharts(units), ...targetCharts(units)];
}

function stageCharts(units: readonly UnitCount[]): Block[] {
  return parts(units, perChart.units).map((part, at, all) =>
    chart({
      caption: paper.chart + paper.part(at + 1, all.length),
      categories: part.map(unitName),
      series: stages.map((stage) => ({
        name: stageWords[stage],
        values: part.map((unit) => unit.stages[stage].cases),
      })),
      // One scale for all parts, so that they can be compared.
      values: units.flatMap((unit) => stages.map((stage) => unit.stages[stage].cases)),
    }),
  );
}

function targetCharts(units: readonly UnitCount[]): Block[] {
  const withTarget = units.flatMap((unit) =>
    stages
      .map((stage) => ({
        name: `${unitName(unit)}, ${stageWords[stage].toLowerCase()}`,
        ...unit.stages[stage],
      }))
      .filter((each): each is { name: string; cases: number; target: number } => each.target !== undefined),
  );
  return parts(withTarget, perChart.targets).map((part, at, all) =>
    chart({
      caption: paper.targetChart + paper.part(at + 1, all.length),
      categories: part.map(({ name }) => name),
      series: [
        { name: paper.casesSeries, values: part.map(({ cases }) => cases) },
        { name: paper.targetSeries, values: part.map(({ target }) => target) },
      ],
      values: withTarget.flatMap(({ cases, target }) => [cases, target]),
    }),
  );
}

interface Charted {
  caption: string;
  categories: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
  /** All that is to fit on the scale, also in the chart's other parts. */
  values: readonly number[];
}

function chart({ caption, categories, series, values }: Charted): Block {
  const told = categories.map((category, at) => {
    const counts = series.map(({ name, values }) => `${name.toLowerCase()} ${String(values[at] ?? 0)}`);
    return `${category}: ${counts.join(', ')}.`;
  });
  const max = Math.max(leastScale, ...values);
  return {
    kind: 'figure',
    caption,
    alternative: told.join(' '),
    drawing: barChart({ series, categories, max, unit: paper.unit }, chartWidth),
  };
}

function parts<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  const each = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, at) => items.slice(at * each, (at + 1) * each));
}

/** "4", or beside a target "4 af 6" and what is lacking. */
export function countInWords({ cases, target }: StageCount): string {
  if (target === undefined) return String(cases);
  const lacking = target - cases;
  const state = lacking > 0 ? paper.lacking(String(lacking)) : paper.reached;
  return `${paper.ofTarget(String(cases), String(target))}\n${state}`;
}
