import type { BarsFigure } from './figure';
import { bottomOf, line, sceneOf, type Scene, type Shape } from './scene';
import { sizes, textBlock, widthOf } from './text';

const barHeight = 24;
const gap = 10;

/** A bar for each sort, its name before it and its count behind it. */
export function bars({ bars: sorts }: BarsFigure, width: number): Scene {
  const names = Math.min(width * 0.42, Math.max(...sorts.map(({ name }) => widthOf(name, sizes.body)))) + 2;
  const counts = Math.max(...sorts.map(({ count }) => widthOf(String(count), sizes.heading, true))) + 2;
  const left = names + gap;
  const unit = (width - left - gap - counts) / Math.max(1, ...sorts.map(({ count }) => count));
  const rows = sorts.reduce<Shape[]>((above, { name, count }, at) => {
    const words = textBlock(name, { x: 0, y: 0, width: names });
    const height = Math.max(words.height, barHeight);
    const y = at === 0 ? 1 : bottomOf(above) + gap;
    const [middle, length] = [y + height / 2, Math.max(2, count * unit)];
    const figure = textBlock(String(count), {
      x: left + length + gap - 2,
      y: middle - sizes.heading * 0.65,
      width: counts,
      size: sizes.heading,
      bold: true,
    });
    const bar: Shape = {
      kind: 'box',
      x: left,
      y: middle - barHeight / 2,
      width: length,
      height: barHeight,
      tone: 'strong',
    };
    return [...above, { ...words, y: middle - words.height / 2 }, bar, figure];
  }, []);
  const axis = line(left - 1, 0, left - 1, bottomOf(rows));
  return sceneOf(width, [axis, ...rows]);
}
