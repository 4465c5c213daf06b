import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOf, outlineOf } from './ink';
import { headArea, levelLines, pixelsPath, pointsOf, rectPath, shouldersPath, slantedLines } from './path';
import type { Area, Filling } from './scene';
import { inside } from './seen';

const area: fc.Arbitrary<Area> = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 400 }),
});

const isWithin = (path: Parameters<typeof pointsOf>[0], within: Area) =>
  pointsOf(path).every((point) => inside({ ...point, width: 0, height: 0 }, within));

describe('outlines', () => {
  it('stay within the area that they fill', () => {
    fc.assert(
      fc.property(
        area,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 2, max: 30 }),
        (within, radius, distance) => {
          expect(isWithin(rectPath(within, radius), within)).toBe(true);
          expect(isWithin(slantedLines(within, distance), within)).toBe(true);
          expect(isWithin(levelLines(within, distance), within)).toBe(true);
          expect(isWithin(shouldersPath(within), within)).toBe(true);
        },
      ),
    );
  });

  it('slant at forty-five degrees', () => {
    const points = pointsOf(slantedLines({ x: 0, y: 0, width: 20, height: 10 }, 5));
    const lines = points.flatMap((from, at) => (at % 2 === 0 ? [[from, points[at + 1]] as const] : []));
    expect(lines).toHaveLength(5);
    for (const [from, to] of lines) expect((to?.x ?? 0) - from.x).toBe(from.y - (to?.y ?? 0));
  });

  it('make a circle of a square with the roundest corners', () => {
    const circle = outlineOf({ form: 'circle', area: { x: 0, y: 0, width: 20, height: 20 }, look: 'solid' });
    for (const { x, y } of pointsOf(circle)) expect(Math.hypot(x - 10, y - 10)).toBeCloseTo(10);
  });

  it('draw neighbouring squares of a row as one', () => {
    const path = pixelsPath({ x: 0, y: 0, width: 4, height: 1 }, [[true, true, false, true]]);
    expect(pointsOf(path).map(({ x }) => x)).toEqual([0, 2, 2, 0, 3, 4, 4, 3]);
  });

  it("put a person's head above the shoulders", () => {
    const within = { x: 0, y: 0, width: 20, height: 30 };
    const { y, height } = headArea(within);
    const [, curve] = shouldersPath(within);
    expect(curve?.to === 'curve' && curve.by[0].y).toBeGreaterThan(y + height);
  });
});

describe('ink', () => {
  it('differs from filling to filling', () => {
    const looks = (['solid', 'hatched', 'open', 'lined'] satisfies Filling[]).map((filling) =>
      inkOf({ kind: 'bar', filling, x: 0, y: 0, width: 30, height: 15 }).map(outlineOf),
    );
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(3);
    const [solid, , open] = (['solid', 'hatched', 'open'] satisfies Filling[]).map((filling) =>
      inkOf({ kind: 'bar', filling, x: 0, y: 0, width: 30, height: 15 }).map(({ look }) => look),
    );
    expect([solid, open]).toEqual([['box-strong'], ['box-plain']]);
  });

  it('names lines by how they are drawn', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 9, y: 0 },
    ];
    const looks = [{}, { dashed: true }, { thin: true }, { thin: true, dashed: true }].map(
      (manner) => inkOf({ kind: 'line', points, ...manner })[0]?.look,
    );
    expect(looks).toEqual(['line', 'line dashed', 'line thin', 'line thin dashed']);
  });
});
