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
  /** Of a heading on a sheet: how deep; 1 is the sheet's title. Words without it are a paragraph. */
  level?: 1 | 2 | 3;
}

/** Fillings that can be told apart in black and white: full, slanted lines, empty, level lines. */
export type Filling = 'solid' | 'hatched' | 'open' | 'lined';

/** Something in a drawing that a reader can stop at by keyboard. All shapes that name the same `id` belong to it. */
export interface Part {
  id: string;
  /** What a screen reader says of it: "Anna Jensen, hjemmehjælper, har kontakt". */
  label: string;
}

/** How a line is drawn: unbroken and plain where nothing is said. `thin` is for marks to fold and cut by. */
interface LineManner {
  dashed?: boolean;
  thin?: boolean;
}

type Form =
  | TextShape
  | (Area & { kind: 'box'; tone: Tone })
  | (Area & { kind: 'bar'; filling: Filling })
  | (Area & { kind: 'band' })
  | (Area & { kind: 'person' })
  | (Area & { kind: 'circle'; tone: Tone })
  | (Area & { kind: 'dot' })
  | (Area & { kind: 'pixels'; dark: readonly (readonly boolean[])[]; alternative: string })
  | { kind: 'wedge'; points: readonly Point[] }
  | ({ kind: 'line'; points: readonly Point[] } & LineManner)
  | ({ kind: 'arrow'; points: readonly Point[] } & LineManner);

/**
 * A piece of a drawing. A `band` is a faint background that others may stand on; a `circle` fills its area, which is
 * a square; `pixels` are rows of small squares, dark or not, such as a QR code, told in words by `alternative`. What
 * `repeats` says on a sheet what another piece of it has said already: it is seen again, but not read again.
 */
export type Shape = Form & { part?: Part; repeats?: true };

/** A finished drawing: everything in its place, in units of about a pixel. */
export interface Scene {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** The smallest area that holds points. */
export function around(points: readonly Point[]): Area {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The area that a piece of a drawing covers. */
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

/** A straight line of short strokes from one point to another. */
export const dashedLine = (...ends: Ends): Shape => ({ kind: 'line', points: pointsOf(ends), dashed: true });

/** A faint straight line: to write on, to cut by. */
export const thinLine = (...ends: Ends): Shape => ({ kind: 'line', points: pointsOf(ends), thin: true });

/** Pieces of a drawing that are said and walked as one, or that belong to no part. */
export interface Group {
  part?: Part;
  shapes: readonly Shape[];
}

/** The drawing by its parts, each where its first piece stands: the order of drawing, of reading and of walking. */
export function groupsOf({ shapes }: Scene): Group[] {
  const groups: { part?: Part; shapes: Shape[] }[] = [];
  const byId = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const { part } = shape;
    const open = part === undefined ? looseEnd(groups) : byId.get(part.id);
    if (open !== undefined) {
      open.push(shape);
      continue;
    }
    const own = [shape];
    if (part !== undefined) byId.set(part.id, own);
    groups.push(part === undefined ? { shapes: own } : { part, shapes: own });
  }
  return groups;
}

/** The last group, where it belongs to no part and may grow. */
function looseEnd(groups: readonly { part?: Part; shapes: Shape[] }[]): Shape[] | undefined {
  const last = groups.at(-1);
  return last?.part === undefined ? last?.shapes : undefined;
}

/** What is written in a drawing, line by line in the order of reading. */
export function labelsOf(scene: Scene): string[] {
  return groupsOf(scene).flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : [])),
  );
}
