import type { Area, Point } from '../../domain/figure/scene';

const headLength = 8;
const headWidth = 4.5;

/** A number as SVG needs it: no more digits than can be seen. */
export const short = (value: number): number => Math.round(value * 10) / 10;

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

/** A line through points. */
export const linePath = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

/** The filled head of an arrow that ends at the last of its points. */
export function arrowHead(points: readonly Point[]): string {
  const [from, tip] = points.slice(-2);
  if (!from || !tip) return '';
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const foot = { x: tip.x - dx * headLength, y: tip.y - dy * headLength };
  const left = { x: foot.x - dy * headWidth, y: foot.y + dx * headWidth };
  const right = { x: foot.x + dy * headWidth, y: foot.y - dx * headWidth };
  return `${linePath([tip, left, right])}Z`;
}

/** Head and shoulders of a person, filling an area. */
export function personPath({ x, y, width, height }: Area): string {
  const [middle, radius] = [x + width / 2, height * 0.22];
  const head = `M${short(middle - radius)} ${short(y + radius)}a${short(radius)} ${short(radius)} 0 1 0 ${short(2 * radius)} 0a${short(radius)} ${short(radius)} 0 1 0 ${short(-2 * radius)} 0Z`;
  const shoulders = y + height * 0.52;
  const body = `M${short(x)} ${short(y + height)}C${short(x)} ${short(shoulders)} ${short(x + width)} ${short(shoulders)} ${short(x + width)} ${short(y + height)}Z`;
  return head + body;
}
