import { unusedTargets, type UnitCount } from '../../domain/case-overview/counting';
import { hoursInWords, minutesUsed } from '../../domain/case-overview/minutes';
import { stages } from '../../domain/case-overview/stage';
import type { Block } from '../../documents/model';
import { given, section } from '../../form-kit/answers/answering';
import { overviewCount, shownTargets, statedCases } from './asked';
import { charts, countInWords, unitName } from './figures';
import { paper } from './paper-texts';
import type { Overview } from './schema';
import { caseFields, headings, stageWords } from './texts';

/** The figures on paper: in sum, as charts, and unit by unit. */
export function figureBlocks(overview: Overview): Block[] {
  const { units, total } = overviewCount(overview);
  if (units.length === 0) return section(headings.figures, [], { kind: 'paragraph', text: paper.noCases });
  const hasTargets = units.some((unit) => stages.some((stage) => unit.stages[stage].target !== undefined));
  return [
    ...section(headings.figures, sums(overview, total)),
    ...charts(units),
    unitTable(units, total),
    ...(hasTargets ? [{ kind: 'paragraph' as const, text: paper.howToRead }] : []),
    ...notCounted(overview),
  ];
}

function sums(overview: Overview, total: UnitCount) {
  const { cases, minutes, withoutStage } = total;
  const active = statedCases(overview).filter(({ stage }) => stage === 'active');
  const coordinators = new Set(
    active.map(({ coordinator }) => coordinator.trim().toLocaleLowerCase('da')).filter((name) => name !== ''),
  );
  const byStage = [
    ...stages.map((stage) => `${String(total.stages[stage].cases)} ${stageWords[stage].toLowerCase()}`),
    ...(withoutStage > 0 ? [`${String(withoutStage)} ${paper.withoutStage.toLowerCase()}`] : []),
  ];
  return [
    given.text(paper.inAll, `${String(cases)}: ${byStage.join(', ')}`),
    given.text(paper.coordinators, String(coordinators.size)),
    given.text(paper.time, hoursInWords(minutes)),
  ];
}

function unitTable(units: readonly UnitCount[], total: UnitCount): Block {
  const hasWithout = total.withoutStage > 0;
  const row = (name: string, unit: UnitCount) => [
    name,
    ...stages.map((stage) => countInWords(unit.stages[stage])),
    ...(hasWithout ? [String(unit.withoutStage)] : []),
    String(unit.cases),
    hoursInWords(unit.minutes),
  ];
  return {
    kind: 'table',
    caption: paper.table,
    columns: [
      { header: caseFields.unit.label, width: 3 },
      ...stages.map((stage) => ({ header: stageWords[stage], width: 1.4 })),
      ...(hasWithout ? [{ header: paper.withoutStage, width: 1.2 }] : []),
      { header: paper.inAll, width: 1.2 },
      { header: paper.time, width: 1.8 },
    ],
    rows: [...units.map((unit) => row(unitName(unit), unit)), row(paper.allUnits, total)],
  };
}

/** What was typed and is in no figure: nothing is left out silently. */
function notCounted(overview: Overview): Block[] {
  const count = statedCases(overview).filter(({ minutes }) => minutesUsed(minutes) === undefined).length;
  const targets = unusedTargets(shownTargets(overview)).map(
    ({ unit, stage, typed }) => `${unit || paper.withoutUnit}, ${stageWords[stage].toLowerCase()}: ${typed}`,
  );
  return [
    ...(count > 0 ? [{ kind: 'paragraph' as const, text: paper.timeNotCounted(count) }] : []),
    ...(targets.length > 0
      ? [
          { kind: 'paragraph' as const, text: paper.unusedTargets },
          { kind: 'list' as const, ordered: false, items: targets },
        ]
      : []),
  ];
}
