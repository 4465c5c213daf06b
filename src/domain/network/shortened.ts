import { widthOf, wrap } from '../figure/text';

/** The text in at most `most` lines of a width; where it is longer, the last line ends in "…". */
export function shortened(text: string, width: number, size: number, bold: boolean, most: number): string[] {
  const lines = wrap(text, width, size, bold);
  if (lines.length <= most) return lines;
  const last = Array.from(lines[most - 1] ?? '');
  const fits = (count: number) => widthOf(`${last.slice(0, count).join('').trimEnd()}…`, size, bold) <= width;
  const count = last.findLastIndex((_, at) => fits(at + 1)) + 1;
  const cut = last
    .slice(0, count)
    .join('')
    .replace(/[\s-]+$/u, '');
  return [...lines.slice(0, most - 1), `${cut}…`];
}
