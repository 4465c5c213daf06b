import type { Block } from '../../documents/model';
import { section } from '../answers/answering';

/** What the answers speak for: help for whoever decides, never a decision. */
export interface Suggestion {
  /** What is suggested. */
  words: string;
  /** That somebody has to decide. */
  reservation: string;
  /** Why, and what is still missing; no list is empty. */
  reasons: readonly Reasons[];
}

/** Reasons of one kind under their name. */
export interface Reasons {
  heading: string;
  items: readonly string[];
}

/** The suggestion with its reasons, on paper. */
export function suggestionBlocks(heading: string, { words, reservation, reasons }: Suggestion): Block[] {
  return [
    ...section(heading, [], { kind: 'notice', text: words }, { kind: 'paragraph', text: reservation }),
    ...reasons.flatMap(({ heading: name, items }): Block[] => [
      { kind: 'heading', level: 3, text: name },
      { kind: 'list', ordered: false, items },
    ]),
  ];
}
