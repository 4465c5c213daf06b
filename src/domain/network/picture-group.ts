import type { Point, Shape } from '../figure/scene';
import type { NetworkEntry } from './network';
import type { ColumnPart } from './picture-columns';
import {
  column,
  linesIn,
  rowHeight,
  rowShapes,
  rowText,
  stretchesOf,
  type RowText,
  type Side,
} from './picture-row';
import { lineHeight, type PictureStyle, type PictureWords } from './picture-style';
import { shortened } from './shortened';

/** Where the citizen's line to someone ends, and the words that it leads to. */
export interface Member {
  entry: NetworkEntry;
  /** On the edge of the group's box that faces the citizen. */
  anchor: Point;
  shapes: readonly Shape[];
}

/** A group in its place. */
export interface GroupPicture {
  /** The group in words. */
  name: string;
  /** The box and the group's name. */
  frame: readonly Shape[];
  members: readonly Member[];
}

interface MeasuredRow {
  entry: NetworkEntry;
  text: RowText;
  height: number;
}

/** A group's words, broken into lines, and how high they stand. */
interface Measured {
  /** The group in words. */
  title: string;
  /** In lines above its people; none where it stands beside them. */
  heading: readonly string[];
  rows: readonly MeasuredRow[];
  headHeight: number;
  height: number;
}

/** Above and below the words of a box. */
const padding = ({ heading, size }: PictureStyle): number => {
  if (heading === 'beside') return 2;
  return size > 10 ? Math.min(7, size / 2) : 3;
};

/** Above and below a group's name. */
const headPadding = ({ size }: PictureStyle): number => (size > 10 ? 3 : 1.5);

/** Measures groups in a style. */
export type Ruler = (part: ColumnPart) => Measured;

function kept<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}

/** A ruler that breaks each person's and each group's words into lines only once, however often it is asked. */
export function rulerFor(style: PictureStyle, words: PictureWords): Ruler {
  const rowOf = kept((entry: NetworkEntry): MeasuredRow => {
    const text = rowText(entry, style, words.nameless);
    return { entry, text, height: rowHeight(text, style) };
  });
  const above = style.heading === 'above';
  const width = column.width - 2 * column.inset;
  const headingOf = kept((name: string) =>
    above ? shortened(name, width, style.size, true, style.lines) : [],
  );
  return ({ name, continued, entries }) => {
    const rows = entries.map(rowOf);
    const title = continued ? `${name} ${words.continued}` : name;
    const heading = headingOf(title);
    const headHeight =
      heading.length > 0 ? heading.length * style.size * lineHeight + 2 * headPadding(style) : 0;
    const body = rows.reduce((sum, { height }) => sum + height, 2 * padding(style));
    return { title, heading, rows, headHeight, height: headHeight + body };
  };
}

function frameOf(group: Measured, style: PictureStyle, side: Side, y: number): Shape[] {
  const { title, heading, rows, headHeight, height } = group;
  const { size } = style;
  const box = { kind: 'box', x: side.x, width: column.width } as const;
  const body: Shape = { ...box, y: y + headHeight, height: height - headHeight, tone: 'plain' };
  if (style.heading === 'beside') {
    const stretch = stretchesOf(style).heading;
    const lines = shortened(title, stretch.width, size, false, rows.length);
    return [body, ...linesIn(stretch, side, y + padding(style), { lines, size, bold: false })];
  }
  if (headHeight === 0) return [body];
  const whole = { from: column.inset, width: column.width - 2 * column.inset };
  const words = linesIn(whole, side, y + headPadding(style), { lines: heading, size, bold: true });
  return [
    { ...box, y, height: headHeight, tone: 'tint' },
    ...words.map((shape) => ({ ...shape, on: 'tint' as const })),
    body,
  ];
}

/** A group with its people, its box beginning at `y`. */
export function groupPicture(
  part: ColumnPart,
  { style, ruler }: { style: PictureStyle; ruler: Ruler },
  side: Side,
  y: number,
): GroupPicture {
  const group = ruler(part);
  const edge = side.name === 'right' ? side.x : side.x + column.width;
  const tops = group.rows.reduce<number[]>(
    (all, { height }) => [...all, (all.at(-1) ?? 0) + height],
    [y + group.headHeight + padding(style)],
  );
  return {
    name: part.name,
    frame: frameOf(group, style, side, y),
    members: group.rows.map(({ entry, text }, at) => {
      const top = tops[at] ?? y;
      return {
        entry,
        anchor: { x: edge, y: top + (style.size * lineHeight) / 2 },
        shapes: rowShapes(text, style, side, top),
      };
    }),
  };
}
