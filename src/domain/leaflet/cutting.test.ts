import { describe, expect, it } from 'vitest';
import { cardAreas, cutMarks, foldMarks, type CardGrid } from './cutting';

const grid: CardGrid = {
  columns: 2,
  rows: 4,
  card: { width: 85, height: 54 },
  sheet: { width: 210, height: 297 },
};
const ends = (shapes: ReturnType<typeof cutMarks>) =>
  shapes.flatMap((shape) => ('points' in shape ? [shape.points] : []));

describe('a sheet of cards', () => {
  it('has them edge to edge, in the middle of the sheet', () => {
    const areas = cardAreas(grid);
    expect(areas).toHaveLength(8);
    expect(areas[0]).toEqual({ x: 20, y: 40.5, width: 85, height: 54 });
    expect(areas[7]).toEqual({ x: 105, y: 202.5, width: 85, height: 54 });
  });

  it('has marks in line with every cut, none on a card but where four meet', () => {
    const marks = ends(cutMarks(grid));
    const downs = marks.filter(([from, to]) => from?.x === to?.x).map(([from]) => from?.x);
    const acrosses = marks.filter(([from, to]) => from?.y === to?.y).map(([from]) => from?.y);
    expect([...new Set(downs)].sort((a = 0, b = 0) => a - b)).toEqual([20, 105, 190]);
    expect([...new Set(acrosses)].sort((a = 0, b = 0) => a - b)).toEqual([40.5, 94.5, 148.5, 202.5, 256.5]);
    const outside = marks.filter((points) =>
      points.every(({ x, y }) => x < 20 || x > 190 || y < 40.5 || y > 256.5),
    );
    expect(outside).toHaveLength(2 * 3 + 2 * 5);
    expect(marks).toHaveLength(outside.length + 2 * 3);
  });
});

it('a sheet is folded along the line in its middle', () => {
  const points = ends(foldMarks({ width: 297, height: 210 }, 6)).flat();
  expect(points.map(({ x }) => x)).toEqual([148.5, 148.5, 148.5, 148.5]);
  expect(Math.min(...points.map(({ y }) => y))).toBe(6);
  expect(Math.max(...points.map(({ y }) => y))).toBe(204);
});
