import { pointsOf, type Path } from '../../domain/figure/path';
import { around, type Area } from '../../domain/figure/scene';
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
export type Mark = TextMark | RuleMark | BoxMark | PathMark;

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

/** How a line is drawn; `dash` are the lengths of its strokes and gaps in turn. */
export interface Stroke {
  colour: Colour;
  thickness: number;
  dash?: readonly number[];
}

/** An outline of any form, filled, stroked or both; its points count from `x` and `y`. */
export interface PathMark {
  kind: 'path';
  x: number;
  y: number;
  path: Path;
  fill?: Colour;
  stroke?: Stroke;
  owner: Owner;
}

/** The mark, moved. */
export function moved<M extends Mark>(mark: M, right: number, down: number): M {
  const place = { x: mark.x + right, y: mark.y + down };
  return mark.kind === 'rule'
    ? { ...mark, ...place, toX: mark.toX + right, toY: mark.toY + down }
    : { ...mark, ...place };
}

/** The area that a mark covers; of letters, from the base line to about as high as capitals are. */
export function extentOf(mark: Mark): Area {
  const { x, y } = mark;
  switch (mark.kind) {
    case 'text':
      return { x, y: y - mark.size * 0.75, width: mark.width, height: mark.size * 0.75 };
    case 'rule':
      return around([mark, { x: mark.toX, y: mark.toY }]);
    case 'box':
      return { x, y, width: mark.width, height: mark.height };
    case 'path': {
      const own = around(pointsOf(mark.path));
      return { ...own, x: x + own.x, y: y + own.y };
    }
  }
}
