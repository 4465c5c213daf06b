import { dayInWords } from '../../domain/danish/iso-day';
import { personWithId } from '../../domain/person/person';
import type { Block, FormDocument } from '../../documents/model';
import {
  answersOf,
  forPen,
  given,
  noticeIf,
  onlyIf,
  section,
  type Answering,
} from '../../form-kit/answers/answering';
import { personAnswers } from '../../form-kit/answers/person-answers';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { FormContext } from '../../form-kit/define-form';
import { allFollowUps, followUps, type FollowUps } from './asked';
import { emptyReport } from './defaults';
import { residentCopy } from './resident-copy';
import type { ConcernReport } from './schema';
import {
  fields,
  headings,
  name,
  observationFields,
  paper,
  reporterFields,
  residentFields,
  roles,
} from './texts';

/** Empty rows for a pen in the table of observations. */
const penRows = 5;

/** The report and, where it is wanted, the resident's copy. */
export function concernReportDocuments(report: ConcernReport, context: FormContext): FormDocument[] {
  const main = reportDocument({ report, context, answer: given, asked: followUps(report) });
  const dated: FormDocument = {
    ...main,
    subtitle: `${paper.filledIn} ${dayInWords(context.today)}`,
    fileName: `henvendelse-${context.today}`,
  };
  return report.copyForResident ? [dated, residentCopy(report, context)] : [dated];
}

/** The report for the pen. */
export function blankConcernReport(context: FormContext): FormDocument {
  const report = emptyReport(() => 'blank');
  return reportDocument({
    report,
    context: { ...context, persons: [] },
    answer: forPen,
    asked: allFollowUps,
  });
}

/** All that the parts of the report are made of. */
interface Source {
  report: ConcernReport;
  context: FormContext;
  answer: Answering;
  asked: FollowUps;
}

function reportDocument(source: Source): FormDocument {
  const parts = [urgency, reporter, resident, observations, history, involvement, visit, after];
  return {
    id: 'report',
    title: name,
    marking: paper.marking,
    subtitle: '',
    blocks: parts.flatMap((part) => part(source)),
    orientation: 'portrait',
    pageFoot: paper.pageFoot,
    fileName: 'henvendelse-blank',
    language: 'da',
  };
}

function urgency({ report, answer, asked }: Source): Block[] {
  return section(
    headings.urgent,
    [answer.choice(fields.urgent.label, yesNo, report.urgent)],
    ...noticeIf(asked.emergency, paper.urgentNotice),
  );
}

function reporter({ report, context, answer, asked }: Source): Block[] {
  return section(headings.reporter, [
    ...personAnswers(personWithId(context.persons, report.reporter), reporterFields, answer),
    answer.choice(fields.reporterRole.label, roles, report.reporterRole),
    ...onlyIf(
      asked.reporterRoleInWords,
      answer.text(fields.reporterRoleInWords.label, report.reporterRoleInWords),
    ),
    answer.text(fields.bestTimeToCall.label, report.bestTimeToCall),
  ]);
}

function resident({ report, context, answer, asked }: Source): Block[] {
  return section(
    headings.resident,
    [
      ...personAnswers(personWithId(context.persons, report.resident), residentFields, answer),
      answer.choice(fields.otherAdults.label, yesNo, report.otherAdults),
      answer.choice(fields.children.label, yesNo, report.children),
      ...onlyIf(
        asked.worriedAboutChild,
        answer.choice(fields.worriedAboutChild.label, yesNo, report.worriedAboutChild),
      ),
    ],
    ...noticeIf(asked.childNotification, paper.childNotice),
  );
}

function observations({ report, context, answer }: Source): Block[] {
  const rows = report.observations
    .map(({ date, text }) => [dayInWords(date), text.trim()])
    .filter((cells) => cells.some((cell) => cell !== ''));
  const columns = [
    { header: observationFields.date.label, width: 1 },
    { header: observationFields.text.label, width: 3 },
  ];
  return [
    ...section(
      headings.signs,
      [answer.ticks(fields.signs.label, context.content.signs, report.signs)],
      ...answer.table(fields.observations.label, columns, rows, penRows),
    ),
    ...answersOf([
      answer.text(fields.toldByOthers.label, report.toldByOthers, 3),
      answer.text(fields.ownThoughts.label, report.ownThoughts, 3),
    ]),
  ];
}

function history({ report, answer, asked }: Source): Block[] {
  return section(headings.history, [
    answer.text(fields.duration.label, report.duration),
    answer.text(fields.frequency.label, report.frequency),
    answer.text(fields.tried.label, report.tried, 3),
    answer.choice(fields.reportedBefore.label, yesNo, report.reportedBefore),
    ...onlyIf(
      asked.reportedBeforeWhen,
      answer.text(fields.reportedBeforeWhen.label, report.reportedBeforeWhen),
    ),
  ]);
}

function involvement({ report, answer, asked }: Source): Block[] {
  return section(headings.involvement, [
    answer.choice(fields.residentKnows.label, yesNo, report.residentKnows),
    ...onlyIf(
      asked.residentSays,
      answer.text(fields.residentSays.label, report.residentSays, 2),
      answer.choice(fields.residentAgrees.label, yesNo, report.residentAgrees),
    ),
  ]);
}

function visit({ report, answer }: Source): Block[] {
  return section(headings.visit, [
    answer.text(fields.visitorsShouldKnow.label, report.visitorsShouldKnow, 2),
    answer.text(fields.hopes.label, report.hopes, 2),
  ]);
}

function after({ report, answer }: Source): Block[] {
  return section(headings.after, [
    answer.text(fields.receiptDate.label, dayInWords(report.receiptDate)),
    answer.text(fields.lookAgainDate.label, dayInWords(report.lookAgainDate)),
  ]);
}
