import type { Colour, Face } from './look';
import type { Tag } from './tag';

/**
 * What a mark belongs to: a node of the structure tree, or none, because it says nothing that is not said elsewhere
 * (`decoration`: lines and tints; `running`: what is repeated on each page).
 */
export type Owner = Tag | 'decoration' | 'running';

/** A word that was too long for its line and had to be parted; its pieces share one of these. */
export type PartedWord = Readonly<{ whole: string }>;

/** Something to be drawn. `x` and `y` count from the upper left corner, of a line at first, of the page in the end. */
export type Mark = TextMark | RuleMark | BoxMark;

/** A run of letters on one line; `y` is its base line. */
export interface TextMark {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  width: number;
  face: Face;
  size: number;
  colour: Colour;
  owner: Owner;
  parted?: PartedWord;
}

/** A straight line. */
export interface RuleMark {
  kind: 'rule';
  x: number;
  y: number;
  toX: number;
  toY: number;
  thickness: number;
  colour: Colour;
  owner: Owner;
}

/** A rectangle, filled, outlined or both. */
export interface BoxMark {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: Colour;
  outline?: { colour: Colour; thickness: number };
  owner: Owner;
}

/** The mark, moved. */
export function moved<M extends Mark>(mark: M, right: number, down: number): M {
  const place = { x: mark.x + right, y: mark.y + down };
  return mark.kind === 'rule'
    ? { ...mark, ...place, toX: mark.toX + right, toY: mark.toY + down }
    : { ...mark, ...place };
}
