import type { Scene, Shape } from '../figure/scene';
import type { Network } from './network';
import { inColumns, type ColumnPart, type Columns } from './picture-columns';
import { groupPicture, rulerFor, type GroupPicture, type Ruler } from './picture-group';
import { legend, legendHeight } from './picture-legend';
import { asPart, linesTo, spokenMember, type Edge } from './picture-lines';
import { citizenHeightFor, citizenWidth, middle } from './picture-middle';
import { column, type Side } from './picture-row';
import { lineHeight, pictureStyles, type PictureStyle, type PictureWords } from './picture-style';

/** The drawing's width; with its height never above {@link highest} it fills a sheet of A4 held across. */
const width = 1000;
/** How high the columns may be: more would make the text on a sheet smaller than 7 points. */
const highest = 576;
/** A network of one or two gets some air, too. */
const lowest = 240;
/** Between the citizen's box and a column: room for the lines. */
const fan = 85;
const legendGap = 8;

interface Plan {
  style: PictureStyle;
  ruler: Ruler;
  columns: Columns;
  /** The height of the higher column. */
  height: number;
}

const gapBetween = ({ size, heading }: PictureStyle): number => {
  if (heading === 'beside') return 2;
  return size > 10 ? Math.min(14, size) : 6;
};

function planned({ sections }: Network, style: PictureStyle, words: PictureWords): Plan {
  const ruler = rulerFor(style, words);
  const gap = gapBetween(style);
  const heightOf = (part: ColumnPart) => ruler(part).height + gap;
  const columns = inColumns(sections, heightOf, highest + gap);
  const heights = [columns.left, columns.right].map(
    (side) => side.reduce((sum, part) => sum + heightOf(part), 0) - gap,
  );
  return { style, ruler, columns, height: Math.max(...heights) };
}

/** False where not even one line for each fits, so that nothing need be measured. */
function mayFit({ sections }: Network, { size }: PictureStyle): boolean {
  const people = count(sections);
  return (people * size * lineHeight) / 2 <= highest;
}

/** The plan with the largest text that fits; where none does, the smallest, and the drawing grows. */
function bestPlan(network: Network, words: PictureWords): Plan | undefined {
  const smallest = pictureStyles.slice(-1);
  const styles = pictureStyles.slice(0, -1).filter((style) => mayFit(network, style));
  return [...styles, ...smallest].reduce<Plan | undefined>(
    (found, style) => (found && found.height <= highest ? found : planned(network, style, words)),
    undefined,
  );
}

/** A column's groups below each other, around a middle line. */
function columnPictures(parts: Columns['left'], plan: Plan, side: Side, middleLine: number): GroupPicture[] {
  const gap = gapBetween(plan.style);
  const heights = parts.map((part) => plan.ruler(part).height);
  const all = heights.reduce((sum, height) => sum + height + gap, -gap);
  const tops = heights.reduce<number[]>(
    (above, height) => [...above, (above.at(-1) ?? 0) + height + gap],
    [middleLine - all / 2],
  );
  return parts.map((part, at) => groupPicture(part, plan, side, tops[at] ?? 0));
}

/** The groups of a column with the lines that lead to their people; each person is a part to stop at. */
function withLines(groups: readonly GroupPicture[], edge: Edge, words: PictureWords): Shape[] {
  const lines = linesTo(
    groups.flatMap(({ members }) => members),
    edge,
  );
  const firsts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { members }) => sum + members.length, 0),
  );
  return groups.flatMap(({ name, frame, members }, group) => [
    ...frame,
    ...members.flatMap(({ entry, shapes }, at) =>
      asPart({ id: entry.id, label: spokenMember(entry, name, words) }, [
        ...(lines[(firsts[group] ?? 0) + at] ?? []),
        ...shapes,
      ]),
    ),
  ]);
}

/** Where the citizen and the columns stand: in the middle of the sheet, or side by side where one column is enough. */
function places({ columns }: Plan): {
  citizen: number;
  left: Side;
  right: Side;
} {
  const oneSided = columns.left.length === 0;
  const citizen = oneSided ? (width - citizenWidth - fan - column.width) / 2 : (width - citizenWidth) / 2;
  return {
    citizen,
    left: { name: 'left', x: citizen - fan - column.width },
    right: { name: 'right', x: citizen + citizenWidth + fan },
  };
}

const count = (parts: readonly { entries: readonly unknown[] }[]): number =>
  parts.reduce((sum, { entries }) => sum + entries.length, 0);

/**
 * The network as a picture: the citizen in the middle, the groups on both sides, a line to each person that tells
 * whether they are in contact. The same network gives the same picture. Nothing is drawn of an empty network.
 */
export function networkPicture(network: Network, words: PictureWords): Scene {
  const sections = network.sections.filter(({ entries }) => entries.length > 0);
  const plan = bestPlan({ ...network, sections }, words);
  if (sections.length === 0 || !plan) return { width, height: 0, shapes: [] };
  const { columns } = plan;
  const { citizen: x, left, right } = places(plan);
  const least = citizenHeightFor(Math.max(count(columns.left), count(columns.right)));
  const { below } = middle(network, words, { least, x, middle: 0 });
  const half = Math.max(lowest / 2, plan.height / 2, below) + 1;
  const centre = middle(network, words, { least, x, middle: half });
  const edge = { middle: half, height: centre.citizenHeight };
  const onLeft = columnPictures(columns.left, plan, left, half);
  const onRight = columnPictures(columns.right, plan, right, half);
  return {
    width,
    height: Math.ceil(2 * half + legendGap + legendHeight),
    shapes: [
      ...centre.shapes,
      ...withLines(onLeft, { ...edge, x }, words),
      ...withLines(onRight, { ...edge, x: x + citizenWidth }, words),
      ...legend(width, 2 * half + legendGap, words),
    ],
  };
}
