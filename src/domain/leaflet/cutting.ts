import { thinLine, type Area, type Shape } from '../figure/scene';

/** Cards side by side and below each other, with nothing between them, in the middle of a sheet. */
export interface CardGrid {
  columns: number;
  rows: number;
  card: { width: number; height: number };
  sheet: { width: number; height: number };
}

const start = ({ columns, rows, card, sheet }: CardGrid) => ({
  x: (sheet.width - columns * card.width) / 2,
  y: (sheet.height - rows * card.height) / 2,
});

const counted = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Where each card lies, row by row. */
export function cardAreas(grid: CardGrid): Area[] {
  const { x, y } = start(grid);
  const { width, height } = grid.card;
  return counted(grid.rows).flatMap((row) =>
    counted(grid.columns).map((column) => ({ x: x + column * width, y: y + row * height, width, height })),
  );
}

/** Between a card's edge and the mark that points at it. */
const apart = 4;
const markLength = 14;
const crossArm = 5;

/** Marks to cut by: at the ends of every cut, outside the cards, and a small cross where four cards meet. */
export function cutMarks(grid: CardGrid): Shape[] {
  const { columns, rows, card } = grid;
  const { x: left, y: top } = start(grid);
  const [right, bottom] = [left + columns * card.width, top + rows * card.height];
  const downs = counted(columns + 1).map((at) => left + at * card.width);
  const acrosses = counted(rows + 1).map((at) => top + at * card.height);
  const ends = [
    ...downs.flatMap((x) => [
      thinLine(x, top - apart - markLength, x, top - apart),
      thinLine(x, bottom + apart, x, bottom + apart + markLength),
    ]),
    ...acrosses.flatMap((y) => [
      thinLine(left - apart - markLength, y, left - apart, y),
      thinLine(right + apart, y, right + apart + markLength, y),
    ]),
  ];
  const crosses = downs
    .slice(1, -1)
    .flatMap((x) =>
      acrosses
        .slice(1, -1)
        .flatMap((y) => [
          thinLine(x - crossArm, y, x + crossArm, y),
          thinLine(x, y - crossArm, x, y + crossArm),
        ]),
    );
  return [...ends, ...crosses];
}

/** Marks at the upper and lower edge of a sheet, on the line in its middle along which it is folded. */
export function foldMarks({ width, height }: { width: number; height: number }, from: number): Shape[] {
  const middle = width / 2;
  const mark = (top: number): Shape => ({
    kind: 'line',
    points: [
      { x: middle, y: top },
      { x: middle, y: top + markLength },
    ],
    thin: true,
    dashed: true,
  });
  return [mark(from), mark(height - from - markLength)];
}
