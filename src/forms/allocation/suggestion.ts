import { suggested } from '../../domain/allocation/suggested';
import type { Block } from '../../documents/model';
import { section } from '../../form-kit/answers/answering';
import type { Allocation } from './schema';
import { headings, openWords, paper, reasonWords, suggestionWords } from './texts';

/** A list of reasons under its name. */
export interface Reasons {
  heading: string;
  items: readonly string[];
}

/** Why the suggestion is as it is, and what to find out first, each list that is not empty. */
export function reasonsFor(allocation: Allocation): Reasons[] {
  const { speaksForClub, speaksForOthers, open } = suggested(allocation);
  const lists: Reasons[] = [
    { heading: headings.forClub, items: speaksForClub.map((reason) => reasonWords[reason]) },
    { heading: headings.forOthers, items: speaksForOthers.map((reason) => reasonWords[reason]) },
    { heading: headings.open, items: open.map((question) => openWords[question]) },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

/** The suggestion with its reasons, on paper. */
export function suggestionBlocks(allocation: Allocation): Block[] {
  const { code } = suggested(allocation);
  return [
    ...section(
      headings.suggestion,
      [],
      { kind: 'notice', text: suggestionWords[code] },
      { kind: 'paragraph', text: paper.noDecision },
    ),
    ...reasonsFor(allocation).flatMap(({ heading, items }): Block[] => [
      { kind: 'heading', level: 3, text: heading },
      { kind: 'list', ordered: false, items },
    ]),
  ];
}
