import { dayInWords } from '../../domain/danish/iso-day';
import { noFacts } from '../../domain/folder-facts/folder-facts';
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
import { criteriaAnswered, criteriaForPen } from './criteria-on-paper';
import { emptyReferral } from './defaults';
import { involvedRow } from './involved-row';
import type { PartnerReferral } from './schema';
import { citizenFields, fields, headings, leavings, name, paper, writerFields } from './texts';

/** Empty rows for a pen in the table of those who are involved. */
const penRows = 6;

/** The referral. */
export function referralDocuments(referral: PartnerReferral, context: FormContext): FormDocument[] {
  const main = referralDocument({ referral, context, answer: given, asked: followUps(referral) });
  const subtitle = `${paper.filledIn} ${dayInWords(context.today)}`;
  return [{ ...main, subtitle, fileName: `henvendelse-partner-${context.today}` }];
}

/** The referral for the pen, with room for all criteria. */
export function blankReferral(context: FormContext): FormDocument {
  const referral = emptyReferral(() => 'blank', noFacts);
  return referralDocument({
    referral,
    context: { ...context, persons: [] },
    answer: forPen,
    asked: allFollowUps,
  });
}

/** All that the parts of the document are made of. */
interface Source {
  referral: PartnerReferral;
  context: FormContext;
  answer: Answering;
  asked: FollowUps;
}

function referralDocument(source: Source): FormDocument {
  const parts = [writer, citizen, situation, leaving, involved, complexity, helpingCriteria, agreement];
  return {
    id: 'referral',
    title: name,
    marking: paper.marking,
    subtitle: '',
    orientation: 'portrait',
    blocks: [{ kind: 'paragraph', text: paper.asksFor }, ...parts.flatMap((part) => part(source))],
    pageFoot: paper.pageFoot,
    fileName: 'henvendelse-partner-blank',
    language: 'da',
  };
}

function writer({ referral, context, answer }: Source): Block[] {
  return section(headings.writer, [
    ...personAnswers(personWithId(context.persons, referral.writer), writerFields, answer),
    answer.text(fields.relation.label, referral.relation),
    answer.text(fields.bestTimeToCall.label, referral.bestTimeToCall),
    answer.text(fields.recipient.label, referral.recipient),
    answer.text(fields.date.label, dayInWords(referral.date)),
  ]);
}

function citizen({ referral, context, answer }: Source): Block[] {
  return section(headings.citizen, [
    ...personAnswers(personWithId(context.persons, referral.citizen), citizenFields, answer),
    answer.text(fields.currentResidence.label, referral.currentResidence),
  ]);
}

function situation({ referral, answer }: Source): Block[] {
  return section(headings.situation, [
    answer.text(fields.situation.label, referral.situation, 4),
    answer.text(fields.needs.label, referral.needs, 3),
    answer.text(fields.ownWishes.label, referral.ownWishes, 2),
  ]);
}

function leaving({ referral, answer, asked }: Source): Block[] {
  return section(headings.leaving, [
    answer.choice(fields.leaving.label, leavings, referral.leaving),
    ...onlyIf(
      asked.leaving,
      answer.text(fields.leavingDate.label, dayInWords(referral.leavingDate)),
      answer.choice(fields.hasHome.label, yesNo, referral.hasHome),
      answer.text(fields.toBeReady.label, referral.toBeReady, 2),
    ),
  ]);
}

function involved({ referral, context, answer }: Source): Block[] {
  const columns = [
    { header: paper.columns.person, width: 4 },
    { header: paper.columns.phone, width: 4 },
    { header: paper.columns.role, width: 3 },
    { header: paper.columns.task, width: 4 },
  ];
  const rows = referral.involved.map((row) => involvedRow(row, context.persons));
  return section(headings.involved, [], ...answer.table(fields.involved.label, columns, rows, penRows));
}

function complexity({ referral, answer }: Source): Block[] {
  return section(headings.complexity, [answer.text(fields.whyTooComplex.label, referral.whyTooComplex, 4)]);
}

function helpingCriteria({ referral, answer }: Source): Block[] {
  const blocks = answer === forPen ? [criteriaForPen] : criteriaAnswered(referral.judgements);
  return blocks.length === 0 ? [] : section(paper.criteriaHeading, [], ...blocks);
}

function agreement({ referral, answer, asked }: Source): Block[] {
  const { agrees } = referral;
  return [
    ...section(
      headings.agreement,
      [],
      ...noticeIf(agrees === 'no', paper.without),
      ...noticeIf(agrees === 'unknown', paper.notKnown),
    ),
    ...answersOf([
      answer.choice(fields.agrees.label, yesNo, agrees),
      ...onlyIf(
        asked.agreement,
        answer.text(fields.agreedTo.label, referral.agreedTo, 2),
        answer.text(fields.agreedOn.label, dayInWords(referral.agreedOn)),
      ),
      ...onlyIf(asked.whyWithout, answer.text(fields.whyWithout.label, referral.whyWithout, 2)),
    ]),
  ];
}
