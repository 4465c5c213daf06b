import { areaOf, type Area, type Scene, type Shape } from './scene';
import { widthOf } from './text';

const slack = 0.01;

/** What is seen of a piece of a drawing, for tests: of a text its widest line, where it keeps to. */
export function seen(shape: Shape): Area {
  if (shape.kind !== 'text') return areaOf(shape);
  const { x, y, width, height, lines, size, bold, at } = shape;
  const widest = Math.max(0, ...lines.map((line) => widthOf(line, size, bold)));
  const before = { start: 0, middle: 0.5, end: 1 }[at] * (width - widest);
  return { x: x + before, y, width: widest, height };
}

/** Whether two areas share more than an edge. */
export const overlap = (a: Area, b: Area): boolean =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height;

/** Whether an area lies within another. */
export const inside = (a: Area, b: Area): boolean =>
  a.x + slack >= b.x &&
  a.y + slack >= b.y &&
  a.x + a.width <= b.x + b.width + slack &&
  a.y + a.height <= b.y + b.height + slack;

/** Each with each of those after it. */
export function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]));
}

/** What is seen of the pieces of certain kinds. */
export function only(scene: Scene, ...kinds: Shape['kind'][]): Area[] {
  return scene.shapes.filter(({ kind }) => kinds.includes(kind)).map(seen);
}
