import { dayInWords } from '../../domain/danish/iso-day';
import { isBlankPerson, personLabel, personWithId } from '../../domain/person/person';
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
import { yesNo } from '../../form-kit/answers/yes-no';
import type { FormContext } from '../../form-kit/define-form';
import { suggestionBlocks } from '../../form-kit/suggestion/suggestion';
import { allFollowUps, followUps, type FollowUps } from './asked';
import { emptyAllocation } from './defaults';
import type { Allocation } from './schema';
import { suggestionOn } from './suggestion';
import {
  clubWords,
  decisions,
  fields,
  headings,
  otherWords,
  paper,
  proposal,
  seats,
  trustWords,
} from './texts';

/** The case with the model's suggestion and the committee's record. */
export function allocationDocuments(allocation: Allocation, context: FormContext): FormDocument[] {
  const main = allocationDocument({ allocation, context, answer: given, asked: followUps(allocation) });
  const subtitle = `${paper.filledIn} ${dayInWords(context.today)}`;
  return [{ ...main, subtitle, fileName: `fordeling-${context.today}` }];
}

/** The same for the pen; the suggestion is the committee's own. */
export function blankAllocation(context: FormContext): FormDocument {
  const allocation = emptyAllocation(() => 'blank');
  return allocationDocument({
    allocation,
    context: { ...context, persons: [] },
    answer: forPen,
    asked: allFollowUps,
  });
}

/** All that the parts of the document are made of. */
interface Source {
  allocation: Allocation;
  context: FormContext;
  answer: Answering;
  asked: FollowUps;
}

function allocationDocument(source: Source): FormDocument {
  const parts = [child, relations, challenges, wishes, suggestion, committee, decision];
  return {
    id: 'allocation',
    title: paper.title,
    marking: paper.marking,
    subtitle: '',
    orientation: 'portrait',
    blocks: [{ kind: 'notice', text: proposal }, ...parts.flatMap((part) => part(source))],
    pageFoot: paper.pageFoot,
    fileName: 'fordeling-blank',
    language: 'da',
  };
}

function child({ allocation, answer, asked }: Source): Block[] {
  const { granted } = allocation;
  return [
    ...section(headings.child, [
      answer.text(fields.initials.label, allocation.initials),
      answer.text(fields.age.label, allocation.age),
      answer.text(fields.school.label, allocation.school),
      answer.text(fields.clubDistrict.label, allocation.clubDistrict),
      answer.choice(fields.granted.label, yesNo, granted),
      ...onlyIf(asked.grantedOn, answer.text(fields.grantedOn.label, dayInWords(allocation.grantedOn))),
    ]),
    ...noticeIf(granted === 'no' || granted === 'unknown', paper.notGranted),
  ];
}

function relations({ allocation, answer, asked }: Source): Block[] {
  return section(headings.relations, [
    answer.ticks(fields.trusts.label, trustWords, allocation.trusts),
    ...onlyIf(asked.trustsInWords, answer.text(fields.trustsInWords.label, allocation.trustsInWords, 2)),
  ]);
}

function challenges({ allocation, answer }: Source): Block[] {
  return section(headings.challenges, [
    answer.ticks(fields.clubChallenges.label, clubWords, allocation.clubChallenges),
    answer.ticks(fields.otherChallenges.label, otherWords, allocation.otherChallenges),
    answer.text(fields.challengesInWords.label, allocation.challengesInWords, 3),
    answer.choice(fields.clubHasRoom.label, yesNo, allocation.clubHasRoom),
  ]);
}

function wishes({ allocation, answer }: Source): Block[] {
  return section(headings.wishes, [
    answer.text(fields.ownWishes.label, allocation.ownWishes, 3),
    answer.text(fields.parentsWishes.label, allocation.parentsWishes, 3),
  ]);
}

function suggestion({ allocation, answer }: Source): Block[] {
  return answer === forPen ? [] : suggestionBlocks(headings.suggestion, suggestionOn(allocation));
}

/** The four seats, those without a name too: who is missing must be seen. */
function committee({ allocation, context, answer }: Source): Block[] {
  const rows = seats.map((seat) => {
    const leader = personWithId(context.persons, allocation[seat]);
    const place = leader.organisation.trim();
    const who = isBlankPerson(leader) ? '' : personLabel(leader);
    return [fields[seat].label, place === '' ? who : `${who}, ${place}`];
  });
  const columns = [
    { header: paper.seat, width: 2 },
    { header: paper.leader, width: 3 },
  ];
  return section(
    headings.committee,
    [],
    { kind: 'table', caption: paper.members, columns, rows },
    ...answersOf([
      answer.text(fields.meetingDate.label, dayInWords(allocation.meetingDate)),
      answer.text(fields.capacity.label, allocation.capacity, 2),
    ]),
  );
}

function decision({ allocation, answer, asked }: Source): Block[] {
  return [
    ...section(headings.decision, [
      answer.choice(fields.decision.label, decisions, allocation.decision),
      answer.text(fields.decisionReason.label, allocation.decisionReason, 3),
      ...onlyIf(
        asked.chosen,
        answer.text(fields.startsOn.label, dayInWords(allocation.startsOn)),
        answer.text(fields.evaluateOn.label, dayInWords(allocation.evaluateOn)),
      ),
      ...onlyIf(asked.againOn, answer.text(fields.againOn.label, dayInWords(allocation.againOn))),
    ]),
    { kind: 'signatures', lines: paper.signatures },
  ];
}
