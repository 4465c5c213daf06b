import type { Measure } from './line';
import type { Strip } from './strip';
import type { Tag } from './tag';

/** What a block needs to know to lay itself out: how large the page's text may be and how wide letters are. */
export interface Setting {
  width: number;
  /** The most that one page has left for what must not be parted. */
  height: number;
  measure: Measure;
}

/** What a block puts on paper, and what it is to those who listen. */
export interface Flow {
  strips: readonly Strip[];
  tags: readonly Tag[];
}

/** A block that has nothing to say. */
export const nothing: Flow = { strips: [], tags: [] };
