import type { Area, Point } from './scene';

/** A step of an outline: to a point, straight or along a curve with two handles, or back to where it began. */
export type Step =
  | { to: 'move' | 'line'; at: Point }
  | { to: 'curve'; by: readonly [Point, Point]; at: Point }
  | { to: 'close' };

/** An outline, ready to be drawn by anything that can draw. */
export type Path = readonly Step[];

const headLength = 8;
const headWidth = 4.5;

/** How far the handles of four curves lie from their ends so that the curves make a circle of radius 1. */
const roundness = 0.5523;

/** A line through points. */
export const linePath = (points: readonly Point[]): Path =>
  points.map((at, index): Step => ({ to: index === 0 ? 'move' : 'line', at }));

/** A line that ends where it began. */
export const closedPath = (points: readonly Point[]): Path => [...linePath(points), { to: 'close' }];

/** The filled head of an arrow that ends at the last of its points. */
export function arrowHead(points: readonly Point[]): Path {
  const [from, tip] = points.slice(-2);
  if (!from || !tip) return [];
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const foot = { x: tip.x - dx * headLength, y: tip.y - dy * headLength };
  const left = { x: foot.x - dy * headWidth, y: foot.y + dx * headWidth };
  const right = { x: foot.x + dy * headWidth, y: foot.y - dx * headWidth };
  return closedPath([tip, left, right]);
}

/** A person's shoulders, filling the lower part of an area. */
export function shouldersPath({ x, y, width, height }: Area): Path {
  const [foot, shoulders] = [y + height, y + height * 0.52];
  const by = [
    { x, y: shoulders },
    { x: x + width, y: shoulders },
  ] as const;
  return [
    { to: 'move', at: { x, y: foot } },
    { to: 'curve', by, at: { x: x + width, y: foot } },
    { to: 'close' },
  ];
}

/** The square that a person's head fills, above the shoulders. */
export function headArea({ x, y, width, height }: Area): Area {
  const size = height * 0.44;
  return { x: x + (width - size) / 2, y, width: size, height: size };
}

/** A rectangle whose corners are quarters of a circle. */
export function rectPath({ x, y, width, height }: Area, radius = 0): Path {
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) {
    return closedPath([
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ]);
  }
  const k = r * (1 - roundness);
  return [
    { to: 'move', at: { x: x + r, y } },
    { to: 'line', at: { x: right - r, y } },
    {
      to: 'curve',
      by: [
        { x: right - k, y },
        { x: right, y: y + k },
      ],
      at: { x: right, y: y + r },
    },
    { to: 'line', at: { x: right, y: bottom - r } },
    {
      to: 'curve',
      by: [
        { x: right, y: bottom - k },
        { x: right - k, y: bottom },
      ],
      at: { x: right - r, y: bottom },
    },
    { to: 'line', at: { x: x + r, y: bottom } },
    {
      to: 'curve',
      by: [
        { x: x + k, y: bottom },
        { x, y: bottom - k },
      ],
      at: { x, y: bottom - r },
    },
    { to: 'line', at: { x, y: y + r } },
    {
      to: 'curve',
      by: [
        { x, y: y + k },
        { x: x + k, y },
      ],
      at: { x: x + r, y },
    },
    { to: 'close' },
  ];
}

/** Slanted lines that fill an area and end at its edges. */
export function slantedLines({ x, y, width, height }: Area, distance: number): Path {
  const count = Math.ceil((width + height) / distance) - 1;
  return Array.from({ length: count }, (_, index) => (index + 1) * distance).flatMap((reach) =>
    linePath([
      reach <= height ? { x, y: y + reach } : { x: x + reach - height, y: y + height },
      reach <= width ? { x: x + reach, y } : { x: x + width, y: y + reach - width },
    ]),
  );
}

/** Level lines that fill an area. */
export function levelLines({ x, y, width, height }: Area, distance: number): Path {
  const count = Math.max(0, Math.ceil(height / distance) - 1);
  return Array.from({ length: count }, (_, index) => y + ((index + 1) * height) / (count + 1)).flatMap((at) =>
    linePath([
      { x, y: at },
      { x: x + width, y: at },
    ]),
  );
}

/** The dark ones of rows of small squares; neighbours in a row are drawn as one, so that no seam shows. */
export function pixelsPath({ x, y, width, height }: Area, dark: readonly (readonly boolean[])[]): Path {
  const down = height / Math.max(1, dark.length);
  return dark.flatMap((row, at) => {
    const across = width / Math.max(1, row.length);
    return runsOf(row).flatMap(({ from, count }) =>
      rectPath({ x: x + from * across, y: y + at * down, width: count * across, height: down }),
    );
  });
}

function runsOf(row: readonly boolean[]): { from: number; count: number }[] {
  return row.reduce<{ from: number; count: number }[]>((runs, isDark, at) => {
    const last = runs.at(-1);
    if (!isDark) return runs;
    if (last && last.from + last.count === at)
      return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { from: at, count: 1 }];
  }, []);
}

/** The points that an outline leads through. */
export const pointsOf = (path: Path): Point[] =>
  path.flatMap((step) => (step.to === 'close' ? [] : [step.at]));
