import { advised } from '../../domain/assessment/advised';
import type { Criterion } from '../../domain/assessment/criteria';
import { groupPicture } from '../../domain/assessment/group-picture';
import type { Block } from '../../documents/model';
import { section } from '../../form-kit/answers/answering';
import { shownJudgement } from '../../form-kit/judgements/judged';
import type { Suggestion } from '../../form-kit/suggestion/suggestion';
import type { Assessment } from './schema';
import { adviceWords, groups, headings, paper, picture } from './texts';

/** The advice with its reasons: the criteria, with the caseworker's own words behind each. */
export function adviceOn(assessment: Assessment): Suggestion {
  const { code, speaksFor, speaksAgainst, unclear, unanswered } = advised(assessment.judgements);
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
  const reasons = lists
    .filter(([, found]) => found.length > 0)
    .map(([heading, found]) => ({ heading, items: found.map(inWords) }));
  return { words: adviceWords[code], reservation: paper.noDecision, reasons };
}

/** Which group the citizen is like, in words. */
export function groupInWords(assessment: Assessment): string {
  const { group } = advised(assessment.judgements);
  return group === undefined ? picture.open : picture.fitting(groups[group].name);
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
