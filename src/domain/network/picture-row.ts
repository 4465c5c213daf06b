import type { Shape } from '../figure/scene';
import type { NetworkEntry } from './network';
import { detailSize, lineHeight, type PictureStyle } from './picture-style';
import { shortened } from './shortened';

/** The width of a column of people, and what is kept free at its edges. */
export const column = { width: 340, inset: 12 } as const;
/** Between the texts that stand beside each other. */
const gutter = 8;

/** A stretch of a column, measured from the edge that faces the citizen. */
export interface Stretch {
  from: number;
  width: number;
}

/** What of a column each text gets. */
interface Stretches {
  name: Stretch;
  detail: Stretch;
  /** For the group's name, where it stands beside. */
  heading: Stretch;
}

/** The stretches of a style; names are nearest to the citizen, groups farthest. */
export function stretchesOf({ detail, heading }: PictureStyle): Stretches {
  const from = column.inset;
  const all = column.width - 2 * column.inset;
  const headingWidth = heading === 'beside' ? 92 : 0;
  const headed = heading === 'beside' ? all - headingWidth - gutter : all;
  const nameWidth = detail === 'beside' ? Math.round(headed * 0.55) : headed;
  const detailFrom = detail === 'beside' ? from + nameWidth + gutter : from;
  return {
    name: { from, width: nameWidth },
    detail: { from: detailFrom, width: from + headed - detailFrom },
    heading: { from: from + all - headingWidth, width: headingWidth },
  };
}

/** One person's words, broken into lines. */
export interface RowText {
  name: readonly string[];
  detail: readonly string[];
}

/** What is said of a person: the name, else the role, else the place of work; then what of these remains and has room. */
export function rowText(entry: NetworkEntry, style: PictureStyle, nameless: string): RowText {
  const stated = [entry.name, entry.role, entry.organisation].map((text) => text.trim()).filter(Boolean);
  const [name = nameless, ...rest] = stated;
  const remaining = style.detail === 'beside' ? rest.slice(0, 1) : rest;
  const stretches = stretchesOf(style);
  return {
    name: shortened(name, stretches.name.width, style.size, true, style.lines),
    detail: shortened(remaining.join(' · '), stretches.detail.width, detailSize(style), false, style.lines),
  };
}

/** Between two people, below each other. */
const apart = ({ detail, lines }: PictureStyle): number => {
  if (detail === 'below') return 7;
  return lines > 1 ? 4 : 1;
};

/** How high a person's row is. */
export function rowHeight({ name, detail }: RowText, style: PictureStyle): number {
  const [nameHeight, detailHeight] = [name.length * style.size, detail.length * detailSize(style)];
  const words = style.detail === 'below' ? nameHeight + detailHeight : Math.max(nameHeight, detailHeight);
  return words * lineHeight + apart(style);
}

/** A side of the citizen, and where its column begins. */
export interface Side {
  name: 'left' | 'right';
  /** The column's left edge. */
  x: number;
}

/** A stretch's left edge, on a side: the left side is the mirror image of the right one. */
function placed({ from, width }: Stretch, { name, x }: Side): number {
  return name === 'right' ? x + from : x + column.width - from - width;
}

/** Lines of text in a stretch of a column, set against the edge that faces the citizen. */
export function linesIn(
  stretch: Stretch,
  side: Side,
  y: number,
  text: { lines: readonly string[]; size: number; bold: boolean },
): Shape[] {
  if (text.lines.length === 0) return [];
  return [
    {
      kind: 'text',
      x: placed(stretch, side),
      y,
      width: stretch.width,
      height: text.lines.length * text.size * lineHeight,
      on: 'plain',
      at: side.name === 'right' ? 'start' : 'end',
      ...text,
    },
  ];
}

/** A person's words in their place. */
export function rowShapes(text: RowText, style: PictureStyle, side: Side, y: number): Shape[] {
  const stretches = stretchesOf(style);
  const below = style.detail === 'below' ? text.name.length * style.size * lineHeight : 0;
  return [
    ...linesIn(stretches.name, side, y, {
      lines: text.name,
      size: style.size,
      bold: true,
    }),
    ...linesIn(stretches.detail, side, y + below, {
      lines: text.detail,
      size: detailSize(style),
      bold: false,
    }),
  ];
}
