import { stages } from '../../domain/case-overview/stage';
import { minutesUsed } from '../../domain/case-overview/minutes';
import { isDay } from '../../domain/danish/iso-day';
import { writeTsv } from '../../domain/table/tsv';
import { overviewCount, shownNextMeeting, statedCases } from './asked';
import { unitName } from './figures';
import { paper } from './paper-texts';
import type { Overview } from './schema';
import { caseFields, stageWords } from './texts';

/** The cases as the rows of a spreadsheet, under headings; pasted back, they are the same cases. */
export function casesText(overview: Overview): string {
  return writeTsv([
    Object.values(caseFields).map(({ label }) => label),
    ...statedCases(overview).map((one) => [
      one.reference,
      one.unit,
      one.coordinator,
      one.stage === '' ? '' : stageWords[one.stage],
      spreadsheetDay(one.opened),
      spreadsheetDay(shownNextMeeting(one)),
      spreadsheetNumber(one.minutes),
    ]),
  ]);
}

/** The figures by unit as the rows of a spreadsheet: bare numbers, that it can reckon with. */
export function figuresText(overview: Overview): string {
  const { units, total } = overviewCount(overview);
  const named = [
    ...units.map((unit) => ({ name: unitName(unit), unit })),
    { name: paper.allUnits, unit: total },
  ];
  return writeTsv([
    [
      caseFields.unit.label,
      ...stages.flatMap((stage) => [
        stageWords[stage],
        `${paper.targetOf} ${stageWords[stage].toLowerCase()}`,
      ]),
      paper.withoutStage,
      paper.inAll,
      caseFields.minutes.label,
    ],
    ...named.map(({ name, unit }) => [
      name,
      ...stages.flatMap((stage) => [
        String(unit.stages[stage].cases),
        String(unit.stages[stage].target ?? ''),
      ]),
      String(unit.withoutStage),
      String(unit.cases),
      String(unit.minutes),
    ]),
  ]);
}

/** A day as Danish spreadsheets take for one: 03-12-2026. */
function spreadsheetDay(day: string): string {
  return isDay(day) ? day.split('-').toReversed().join('-') : day;
}

function spreadsheetNumber(minutes: string): string {
  const read = minutesUsed(minutes);
  return minutes.trim() === '' || read === undefined ? minutes : String(read);
}
