import type { Filling, Shape } from './scene';
import { sizes, textBlock, widthOf } from './text';

const swatch = { width: 22, height: 13, gap: 6 } as const;
const between = 24;

/** What a filling stands for. */
interface Entry {
  name: string;
  filling: Filling;
}

/** Small bars with the names of what they stand for, side by side, in as many rows as it takes. */
export function legend(entries: readonly Entry[], top: number, width: number): Shape[] {
  const start = swatch.width + swatch.gap;
  let [x, y, lowest] = [0, top, top];
  return entries.flatMap(({ name, filling }): Shape[] => {
    const needed = Math.min(width, start + widthOf(name, sizes.body) + 1);
    if (x > 0 && x + needed > width) [x, y] = [0, lowest + 4];
    const words = textBlock(name, { x: x + start, y, width: needed - start });
    const bar: Shape = { kind: 'bar', x, y: y + 3, width: swatch.width, height: swatch.height, filling };
    x += needed + between;
    lowest = Math.max(lowest, y + words.height);
    return [bar, words];
  });
}
