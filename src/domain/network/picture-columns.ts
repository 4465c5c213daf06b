import type { NetworkEntry, NetworkSection } from './network';

/** A group, or a part of one, as it stands in a column of the picture. */
export interface ColumnPart {
  /** The group in words. */
  name: string;
  entries: readonly NetworkEntry[];
  /** True where the group began in the other column. */
  continued: boolean;
}

/** The two sides of the citizen; the left one is empty where all stand on the right. */
export interface Columns {
  left: readonly ColumnPart[];
  right: readonly ColumnPart[];
}

/** A group is divided so that at least so many stand on either side. */
const leastTogether = 3;
/** The share of the whole that one column may have before groups are divided to level the two. */
const lopsided = 0.66;

function wholeGroups(parts: readonly ColumnPart[]): Columns[] {
  if (parts.length === 1) return [{ left: [], right: parts }];
  return parts.slice(1).map((_, at) => ({
    left: parts.slice(0, at + 1),
    right: parts.slice(at + 1),
  }));
}

function divided(parts: readonly ColumnPart[]): Columns[] {
  return parts.flatMap((part, at) => {
    const places = Math.max(0, part.entries.length - 2 * leastTogether + 1);
    return Array.from({ length: places }, (_, place): Columns => {
      const cut = place + leastTogether;
      return {
        left: [...parts.slice(0, at), { ...part, entries: part.entries.slice(0, cut) }],
        right: [{ ...part, entries: part.entries.slice(cut), continued: true }, ...parts.slice(at + 1)],
      };
    });
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The groups in two columns, in order, as level as they come. A group is divided only where a column would
 * otherwise be too high, or much higher than the other.
 */
export function inColumns(
  sections: readonly NetworkSection[],
  heightOf: (part: ColumnPart) => number,
  highest: number,
): Columns {
  const parts = sections.map((section): ColumnPart => ({
    ...section,
    continued: false,
  }));
  const heightsOf = ({ left, right }: Columns) => [left, right].map((side) => sum(side.map(heightOf)));
  const higher = (columns: Columns): number => Math.max(...heightsOf(columns));
  const levelest = (columns: readonly Columns[]): Columns | undefined =>
    columns.length === 0
      ? undefined
      : columns.reduce((best, other) => (higher(other) < higher(best) ? other : best));
  const whole = levelest(wholeGroups(parts)) ?? { left: [], right: [] };
  const height = higher(whole);
  if (height <= highest && height <= lopsided * sum(heightsOf(whole))) return whole;
  const cut = levelest(divided(parts));
  return cut && higher(cut) < height ? cut : whole;
}
