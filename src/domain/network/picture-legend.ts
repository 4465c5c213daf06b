import type { Shape } from '../figure/scene';
import { widthOf } from '../figure/text';
import { contactLine } from './picture-lines';
import { lineHeight, type PictureWords } from './picture-style';
import { shortened } from './shortened';

const size = 11;
const sample = 48;
const gap = 8;
/** From the end of one explanation to the next sample. */
const apart = 36;

/** How high the legend is. */
export const legendHeight = 22;

/** What each kind of line means, side by side in the middle below the picture. */
export function legend(width: number, y: number, { contact }: PictureWords): Shape[] {
  const most = (width - 2 * apart) / 3 - sample - gap;
  const kinds = (['yes', 'no', 'unknown'] as const).map((kind) => {
    const lines = shortened(contact[kind], most, size, false, 1);
    return { kind, lines, wide: Math.ceil(widthOf(lines[0] ?? '', size)) };
  });
  const all = kinds.reduce((sum, { wide }) => sum + sample + gap + wide + apart, -apart);
  const starts = kinds.reduce<number[]>(
    (before, { wide }) => [...before, (before.at(-1) ?? 0) + sample + gap + wide + apart],
    [(width - all) / 2],
  );
  return kinds.flatMap(({ kind, lines, wide }, at): Shape[] => {
    const x = starts[at] ?? 0;
    const middle = y + legendHeight / 2;
    const ends = [
      { x, y: middle },
      { x: x + sample, y: middle },
    ];
    const height = size * lineHeight;
    const place = {
      x: x + sample + gap,
      y: middle - height / 2,
      width: wide,
      height,
    };
    return [
      ...contactLine(kind, ends),
      {
        kind: 'text',
        ...place,
        lines,
        size,
        bold: false,
        on: 'plain',
        at: 'start',
      },
    ];
  });
}
