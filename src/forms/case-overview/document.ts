import { minutesUsed } from '../../domain/case-overview/minutes';
import { dayInWords } from '../../domain/danish/iso-day';
import type { Block, FormDocument } from '../../documents/model';
import { forPen, given, section, type Answering } from '../../form-kit/answers/answering';
import type { FormContext } from '../../form-kit/define-form';
import { shownNextMeeting, statedCases } from './asked';
import { emptyOverview } from './defaults';
import { figureBlocks } from './figures-blocks';
import { paper } from './paper-texts';
import type { Case, Overview } from './schema';
import { caseFields, fields, headings, name, stageWords, targetFields } from './texts';

/** Rows for the pen: cases on two pages that lie on their side, and all the rest on a third. */
const penRows = { cases: 25, targets: 7 };

/** The figures, to be shown to those who lead, and the cases, for those who work on them. */
export function overviewDocuments(overview: Overview, { today }: FormContext): FormDocument[] {
  const subtitle = `${paper.filledIn} ${dayInWords(today)}`;
  return [
    {
      ...sheet('figures', name, [
        ...section(headings.overview, about(overview, given)),
        ...figureBlocks(overview),
        ...section(headings.remarks, [given.text(fields.remarks.label, overview.remarks)]),
      ]),
      subtitle,
      fileName: `overblik-${today}`,
    },
    {
      ...sheet('cases', paper.casesTitle, [
        ...section(headings.overview, about(overview, given)),
        ...section(headings.cases, [], ...caseTable(statedCases(overview).map(caseCells), given)),
      ]),
      marking: paper.marking,
      subtitle,
      fileName: `overblik-sager-${today}`,
    },
  ];
}

/** The overview for the pen. */
export function blankOverview(): FormDocument {
  const blank = emptyOverview(() => 'blank');
  const targetColumns = Object.values(targetFields).map(({ label }, at) => ({
    header: label,
    width: at === 0 ? 3 : 1,
  }));
  return sheet('blank', name, [
    ...section(headings.overview, about(blank, forPen)),
    ...section(headings.cases, [], ...caseTable([], forPen)),
    ...section(
      headings.targets,
      [],
      ...forPen.table(fields.targets.label, targetColumns, [], penRows.targets),
    ),
    ...section(headings.remarks, [forPen.text(fields.remarks.label, '', 4)]),
  ]);
}

function sheet(id: string, title: string, blocks: readonly Block[]): FormDocument {
  return {
    id,
    title,
    marking: '',
    subtitle: '',
    orientation: 'landscape',
    blocks,
    pageFoot: paper.pageFoot,
    fileName: 'overblik-blank',
    language: 'da',
  };
}

function about({ preparedBy, asOf }: Overview, answer: Answering) {
  return [answer.text(fields.preparedBy.label, preparedBy), answer.text(fields.asOf.label, dayInWords(asOf))];
}

function caseTable(rows: readonly (readonly string[])[], answer: Answering): Block[] {
  const widths: Readonly<Record<keyof typeof caseFields, number>> = {
    reference: 1.6,
    unit: 2.4,
    coordinator: 2,
    stage: 1.2,
    opened: 1.8,
    nextMeeting: 1.8,
    minutes: 1.3,
  };
  const keys = Object.keys(widths) as (keyof typeof caseFields)[];
  const columns = keys.map((key) => ({ header: caseFields[key].label, width: widths[key] }));
  return answer.table(fields.cases.label, columns, rows, penRows.cases);
}

function caseCells(one: Case): string[] {
  const { reference, unit, coordinator, stage, opened, minutes } = one;
  const isRead = minutesUsed(minutes) !== undefined;
  return [
    reference.trim(),
    unit.trim(),
    coordinator.trim(),
    stage === '' ? '' : stageWords[stage],
    dayInWords(opened.trim()),
    dayInWords(shownNextMeeting(one).trim()),
    isRead ? minutes.trim() : `${minutes.trim()} ${paper.notMinutes}`,
  ].map((cell) => cell || paper.none);
}
