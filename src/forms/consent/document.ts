import { consentState, lastDay } from '../../domain/consent/coverage';
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
import type { FormContext } from '../../form-kit/define-form';
import { allFollowUps, followUps, type FollowUps } from './asked';
import { emptyConsent } from './defaults';
import { endsByLaw, grantOf } from './grant-of';
import { recipientRow, recipientsOf } from './recipients';
import type { Consent } from './schema';
import {
  agreements,
  caseworkerFields,
  citizenFields,
  fields,
  headings,
  kinds,
  paper,
  recipientColumns,
} from './texts';
import { withdrawalReceipt } from './withdrawal-receipt';

/** Empty rows for a pen in each list of names. */
const penRows = 5;

/** The consent to sign and, once it is taken back, the citizen's receipt. */
export function consentDocuments(consent: Consent, context: FormContext): FormDocument[] {
  const main = consentDocument({ consent, context, answer: given, asked: followUps(consent) });
  const dated: FormDocument = {
    ...main,
    subtitle: `${paper.filledIn} ${dayInWords(context.today)}`,
    fileName: `samtykke-${context.today}`,
  };
  return consent.withdrawnOn === '' ? [dated] : [dated, withdrawalReceipt(consent, context)];
}

/** The consent for the pen. */
export function blankConsent(context: FormContext): FormDocument {
  const consent = emptyConsent(() => 'blank');
  const blank = consentDocument({
    consent,
    context: { ...context, persons: [] },
    answer: forPen,
    asked: allFollowUps,
  });
  const withdrawal = section(headings.withdrawal, [forPen.text(fields.withdrawnOn.label, '')]);
  return { ...blank, blocks: [...blank.blocks, ...withdrawal] };
}

/** All that the parts of the document are made of. */
interface Source {
  consent: Consent;
  context: FormContext;
  answer: Answering;
  asked: FollowUps;
}

function consentDocument(source: Source): FormDocument {
  const parts = [standing, citizen, authority, matter, recipients, together, duration, rights, signatures];
  return {
    id: 'consent',
    title: paper.title,
    marking: paper.marking,
    subtitle: '',
    orientation: 'portrait',
    blocks: parts.flatMap((part) => part(source)),
    pageFoot: paper.pageFoot,
    fileName: 'samtykke-blank',
    language: 'da',
  };
}

/** What nobody may overlook: that it no longer holds, or not for as long as it says. */
function standing({ consent, context }: Source): Block[] {
  const grant = grantOf(consent);
  const state = consentState(grant, context.today);
  const until = dayInWords(lastDay(grant));
  return [
    ...noticeIf(consent.withdrawnOn !== '', paper.withdrawn(dayInWords(consent.withdrawnOn))),
    ...noticeIf(state === 'expired', paper.expired(until)),
    ...noticeIf(endsByLaw(consent) && state !== 'withdrawn', paper.endsByLaw(until)),
    { kind: 'paragraph', text: paper.intro },
  ];
}

function citizen({ consent, context, answer }: Source): Block[] {
  const person = personWithId(context.persons, consent.citizen);
  return section(headings.citizen, personAnswers(person, citizenFields, answer));
}

function authority({ consent, context, answer }: Source): Block[] {
  const person = personWithId(context.persons, consent.caseworker);
  return section(headings.authority, [
    answer.text(fields.authority.label, consent.authority),
    ...personAnswers(person, caseworkerFields, answer),
  ]);
}

function matter({ consent, answer, asked }: Source): Block[] {
  return section(
    headings.matter,
    [
      answer.text(fields.matter.label, consent.matter, 2),
      answer.ticks(fields.kinds.label, kinds, consent.kinds),
      ...onlyIf(asked.kindsInWords, answer.text(fields.kindsInWords.label, consent.kindsInWords)),
    ],
    { kind: 'paragraph', text: paper.matter },
  );
}

function recipients({ consent, context, answer }: Source): Block[] {
  const named = (list: 'collectFrom' | 'passTo') =>
    answer.table(
      fields[list].label,
      nameColumns,
      recipientsOf(consent[list], consent, context.persons).map(recipientRow),
      penRows,
    );
  return section(
    headings.recipients,
    [],
    { kind: 'paragraph', text: paper.recipients },
    ...named('collectFrom'),
    ...named('passTo'),
  );
}

const nameColumns = [
  { header: recipientColumns.name, width: 2 },
  { header: recipientColumns.place, width: 3 },
];

function together({ consent, answer }: Source): Block[] {
  return section(headings.together, [
    answer.choice(fields.journal.label, agreements, consent.journal),
    answer.choice(fields.jointMeetings.label, agreements, consent.jointMeetings),
  ]);
}

function duration({ consent, answer }: Source): Block[] {
  return section(headings.duration, [answer.text(fields.validUntil.label, dayInWords(consent.validUntil))], {
    kind: 'paragraph',
    text: paper.duration,
  });
}

function rights(): Block[] {
  return [
    ...section(headings.takingBack, [], { kind: 'paragraph', text: paper.takingBack }),
    ...section(headings.saying, [], { kind: 'paragraph', text: paper.saying }),
  ];
}

/** On paper the days stand on the lines, where the pen writes them. */
function signatures({ consent, answer, asked }: Source): Block[] {
  const days = [
    answer.text(fields.signed.label, dayInWords(consent.signed)),
    answer.text(fields.caseworkerSigned.label, dayInWords(consent.caseworkerSigned)),
  ];
  return [
    ...section(headings.signatures, [], { kind: 'paragraph', text: paper.declaration }),
    ...(asked === allFollowUps ? [] : answersOf(days)),
    { kind: 'signatures', lines: paper.signatures },
  ];
}
