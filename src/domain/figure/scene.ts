/** How much a box or word stands out: `plain` is outlined, `tint` faintly filled, `strong` filled. */
export type Tone = 'plain' | 'tint' | 'strong';

/** A place in a drawing, from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of a drawing. */
export interface Area extends Point {
  width: number;
  height: number;
}

/** Lines of text in an area; `at` is the edge that they keep to. */
export interface TextShape extends Area {
  kind: 'text';
  lines: readonly string[];
  size: number;
  bold: boolean;
  /** The tone of what the text stands on. */
  on: Tone;
  at: 'start' | 'middle' | 'end';
}

/** A part of a drawing. A `band` is a faint background that others may stand on. */
export type Shape =
  | TextShape
  | (Area & { kind: 'box'; tone: Tone })
  | (Area & { kind: 'band' })
  | (Area & { kind: 'person' })
  | (Area & { kind: 'dot' })
  | { kind: 'wedge'; points: readonly Point[] }
  | { kind: 'line'; points: readonly Point[] }
  | { kind: 'arrow'; points: readonly Point[] };

/** A finished drawing: everything in its place, in units of about a pixel. */
export interface Scene {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** The smallest area that holds points. */
function around(points: readonly Point[]): Area {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The area that a part of a drawing covers. */
export const areaOf = (shape: Shape): Area => ('points' in shape ? around(shape.points) : shape);

/** The lower edge of the lowest part; 0 where there is none. */
export const bottomOf = (shapes: readonly Shape[]): number =>
  Math.max(0, ...shapes.map(areaOf).map(({ y, height }) => y + height));

/** A drawing as high as what stands in it, with room for half an outline all around. */
export function sceneOf(width: number, shapes: readonly Shape[]): Scene {
  return { width, height: Math.ceil(bottomOf(shapes)) + 1, shapes };
}

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

const pointsOf = ([x1, y1, x2, y2]: Ends): Point[] => [
  { x: x1, y: y1 },
  { x: x2, y: y2 },
];

/** A straight line from one point to another. */
export const line = (...ends: Ends): Shape => ({ kind: 'line', points: pointsOf(ends) });

/** A straight arrow from one point to another. */
export const arrow = (...ends: Ends): Shape => ({ kind: 'arrow', points: pointsOf(ends) });
