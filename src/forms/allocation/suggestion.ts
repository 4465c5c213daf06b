import { suggested } from '../../domain/allocation/suggested';
import type { Suggestion } from '../../form-kit/suggestion/suggestion';
import type { Allocation } from './schema';
import { headings, openWords, paper, reasonWords, suggestionWords } from './texts';

/** What the model's lists speak for, why, and what to find out first. */
export function suggestionOn(allocation: Allocation): Suggestion {
  const { code, speaksForClub, speaksForOthers, open } = suggested(allocation);
  const lists = [
    { heading: headings.forClub, items: speaksForClub.map((reason) => reasonWords[reason]) },
    { heading: headings.forOthers, items: speaksForOthers.map((reason) => reasonWords[reason]) },
    { heading: headings.open, items: open.map((question) => openWords[question]) },
  ];
  return {
    words: suggestionWords[code],
    reservation: paper.noDecision,
    reasons: lists.filter(({ items }) => items.length > 0),
  };
}
