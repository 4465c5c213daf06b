import type { Line } from './line';
import type { Mark } from './mark';

/** Lines below each other, starting `x` to the right of the text's left edge. */
export interface Column {
  x: number;
  lines: readonly Line[];
}

/**
 * A strip right across the page: columns side by side with room above and below. Pages are made by stacking strips;
 * one that is too high for its page is parted between lines.
 */
export interface Strip {
  /** Distance to what stands above; none at the top of a page. */
  spaceAbove: number;
  padding: number;
  /** Room for handwriting: the strip gets at least so high. */
  leastHeight: number;
  columns: readonly Column[];
  /** `freely`: between any lines; `if it must`: only when no page is high enough for it. */
  parts: 'freely' | 'if it must';
  /** Stands on the same page as the beginning of what follows. */
  staysWithNext: boolean;
  /** Drawn again at the top when this strip begins or goes on on a new page. */
  repeatedAbove?: Strip;
  /** Lines and tints, for the height that the strip, or the part of it on one page, turns out to have. */
  behind?: (height: number) => readonly Mark[];
}

/** A strip with what most strips have: no padding, no frame, not to be parted. */
export function strip(columns: readonly Column[], more: Partial<Omit<Strip, 'columns'>> = {}): Strip {
  return {
    spaceAbove: 0,
    padding: 0,
    leastHeight: 0,
    parts: 'if it must',
    staysWithNext: false,
    columns,
    ...more,
  };
}

/** How high the strip is when it stands in one piece. */
export function heightOf({ columns, padding, leastHeight }: Strip): number {
  return Math.max(leastHeight, ...columns.map((column) => columnHeight(column) + 2 * padding));
}

function columnHeight({ lines }: Column): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

/** A strip in two: what stands on one page, and what goes on on the next. */
export interface PartedStrip {
  first: Strip;
  rest: Strip;
}

/** What can be put into this height, and what is left over; undefined when not a single line fits. */
export function parted(whole: Strip, height: number): PartedStrip | undefined {
  const room = height - 2 * whole.padding;
  const counts = whole.columns.map(({ lines }) => linesThatFit(lines, room));
  const kept =
    whole.parts === 'freely' ? counts.map((count, i) => withoutStray(count, whole.columns[i])) : counts;
  if (kept.every((count) => count === 0)) return undefined;
  const slice = (from: (count: number) => number, to: (count: number) => number | undefined) =>
    whole.columns.map(({ x, lines }, i) => ({ x, lines: lines.slice(from(kept[i] ?? 0), to(kept[i] ?? 0)) }));
  const first = slice(
    () => 0,
    (count) => count,
  );
  const rest = slice(
    (count) => count,
    () => undefined,
  );
  return {
    first: { ...whole, columns: first, leastHeight: 0 },
    rest: { ...whole, columns: rest, leastHeight: 0, spaceAbove: 0 },
  };
}

function linesThatFit(lines: readonly Line[], room: number): number {
  let used = 0;
  const tooLow = lines.findIndex((line) => (used += line.height) > room + 0.01);
  return tooLow === -1 ? lines.length : tooLow;
}

/** Leaves no single line of a longer text alone at the foot of one page or the head of the next. */
function withoutStray(count: number, column: Column | undefined): number {
  const total = column?.lines.length ?? 0;
  if (total < 4 || count === total) return count;
  const fewer = total - count === 1 ? count - 1 : count;
  return fewer === 1 ? 0 : fewer;
}

/** The least that can begin on a page: the whole strip, or as much of it as makes sense where it may be parted. */
export function leastBeginning(whole: Strip, pageHeight: number): number {
  const height = heightOf(whole);
  const mayPart = whole.parts === 'freely' || height > pageHeight;
  const longest = whole.columns.reduce((most, { lines }) => Math.max(most, lines.length), 0);
  if (!mayPart || longest < 4) return Math.min(height, pageHeight);
  const firstLines = whole.columns.map(({ lines }) => ({ x: 0, lines: lines.slice(0, 2) }));
  return Math.min(height, heightOf({ ...whole, columns: firstLines, leastHeight: 0 }));
}
