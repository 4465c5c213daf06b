import type { Measure } from './line';
import type { Strip } from './strip';
import type { Tag } from './tag';

/** What a block needs to know to lay itself out: how wide the page's text is and how wide letters are. */
export interface Setting {
  width: number;
  measure: Measure;
}

/** What a block puts on paper, and what it is to those who listen. */
export interface Flow {
  strips: readonly Strip[];
  tags: readonly Tag[];
}

/** A block that has nothing to say. */
export const nothing: Flow = { strips: [], tags: [] };
