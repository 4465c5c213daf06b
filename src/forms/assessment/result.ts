import { advised } from '../../domain/assessment/advised';
import type { Criterion } from '../../domain/assessment/criteria';
import { groupPicture } from '../../domain/assessment/group-picture';
import type { Block } from '../../documents/model';
import { section } from '../../form-kit/answers/answering';
import { shownJudgement } from '../../form-kit/judgements/judged';
import type { Assessment } from './schema';
import { adviceWords, groups, headings, paper, picture } from './texts';

/** A list of reasons under its name. */
export interface Reasons {
  heading: string;
  /** A criterion an entry, with the caseworker's own reason behind it. */
  items: string[];
}

/** Why the advice is as it is, and what is missing, each list that is not empty. */
export function reasonsFor(assessment: Assessment): Reasons[] {
  const { speaksFor, speaksAgainst, unclear, unanswered } = advised(assessment.judgements);
  const inWords = (criterion: Criterion) => {
    const note = shownJudgement(assessment.judgements, criterion).note.trim();
    return note === '' ? criterion.label : `${criterion.label}: ${note}`;
  };
  const lists: [string, readonly Criterion[]][] = [
    [headings.speaksFor, speaksFor],
    [headings.speaksAgainst, speaksAgainst],
    [headings.unclear, unclear],
    [headings.unanswered, unanswered],
  ];
  return lists
    .filter(([, found]) => found.length > 0)
    .map(([heading, found]) => ({ heading, items: found.map(inWords) }));
}

/** Which group the citizen is like, in words. */
export function groupInWords(assessment: Assessment): string {
  const { group } = advised(assessment.judgements);
  return group === undefined ? picture.open : picture.fitting(groups[group].name);
}

/** The advice with its reasons, on paper. */
export function adviceBlocks(assessment: Assessment): Block[] {
  const { code } = advised(assessment.judgements);
  return [
    ...section(
      headings.advice,
      [],
      { kind: 'notice', text: adviceWords[code] },
      { kind: 'paragraph', text: paper.noDecision },
    ),
    ...reasonsFor(assessment).flatMap(({ heading, items }): Block[] => [
      { kind: 'heading', level: 3, text: heading },
      { kind: 'list', ordered: false, items },
    ]),
  ];
}

/** The three groups as a picture and in words, on paper. */
export function groupBlocks(assessment: Assessment): Block[] {
  const { group } = advised(assessment.judgements);
  const all = Object.values(groups).map(({ name, who }) => `${name}: ${who}`);
  const mark = group === undefined ? picture.noMark : picture.mark(groups[group].name);
  return section(
    headings.group,
    [],
    { kind: 'paragraph', text: groupInWords(assessment) },
    {
      kind: 'figure',
      caption: picture.caption,
      alternative: [...all, mark].join(' '),
      drawing: groupPicture({ groups, here: picture.here }, group),
    },
  );
}
