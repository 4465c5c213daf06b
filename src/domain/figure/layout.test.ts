import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFigure } from './arbitrary-figure';
import { layoutFigure, roomWidths, type Room } from './layout';
import type { Area, Scene } from './scene';
import { inside, only, overlap, pairs, seen } from './seen';

/** A line's own area has no width or no height: given a little, so that crossing it counts. */
const thick = (area: Area): Area => ({
  x: area.x - 0.5,
  y: area.y - 0.5,
  width: area.width + 1,
  height: area.height + 1,
});

const anyDrawing = fc.record({ figure: arbitraryFigure, room: fc.constantFrom<Room>('narrow', 'wide') });

/** Holds for every figure that an editor may write, on a phone and on paper. */
function always(holds: (scene: Scene) => void): void {
  fc.assert(
    fc.property(anyDrawing, ({ figure, room }) => holds(layoutFigure(figure, room))),
    { numRuns: 400 },
  );
}

describe('a drawing', () => {
  it('keeps everything within its frame', () => {
    always(({ width, height, shapes }) => {
      const frame = { x: 0, y: 0, width, height };
      expect(shapes.map(seen).filter((area) => !inside(area, frame))).toEqual([]);
    });
  });

  it('has no words upon words and no box upon a box', () => {
    always((scene) => {
      expect(pairs(only(scene, 'text', 'person', 'dot')).filter(([a, b]) => overlap(a, b))).toEqual([]);
      expect(pairs(only(scene, 'box', 'person')).filter(([a, b]) => overlap(a, b))).toEqual([]);
    });
  });

  it('has each word in a box or beside it, never across its outline', () => {
    always((scene) => {
      const boxes = only(scene, 'box');
      const across = only(scene, 'text').filter((text) =>
        boxes.some((box) => overlap(text, box) && !inside(text, box)),
      );
      expect(across).toEqual([]);
    });
  });

  it('has no line or wedge through words or boxes', () => {
    always((scene) => {
      const solid = only(scene, 'text', 'box', 'person');
      const lines = [...only(scene, 'line', 'arrow').map(thick), ...only(scene, 'wedge')];
      expect(lines.filter((line) => solid.some((area) => overlap(line, area)))).toEqual([]);
    });
  });

  it('is never set smaller than 13 px on a phone of 320 px', () => {
    always((scene) => {
      const smallest = Math.min(
        ...scene.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.size : [])),
      );
      expect(smallest).toBeGreaterThanOrEqual(13);
      expect(scene.width).toBeGreaterThanOrEqual(roomWidths.narrow);
    });
  });
});

const wordsIn = (scene: Scene): string =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : [])).join(' ');

describe('what is drawn', () => {
  const words = { id: 'f', title: 'Titel', alternative: 'Ord', sources: [] };

  it('holds every name and number of its data', () => {
    const bars = [
      { name: 'Op til 10 år', count: 3 },
      { name: '11–14 år', count: 13 },
    ];
    const scene = layoutFigure({ ...words, kind: 'bars', sortedBy: 'Alder', unit: 'Antal', bars }, 'narrow');
    expect(wordsIn(scene)).toBe('Op til 10 år 3 11–14 år 13');
  });

  it('gives bars lengths in proportion to their counts', () => {
    const bars = [10, 40].map((count) => ({ name: 'x', count }));
    const scene = layoutFigure({ ...words, kind: 'bars', sortedBy: 'Alder', unit: 'Antal', bars }, 'wide');
    const [short, long] = only(scene, 'box').map(({ width }) => width);
    expect((long ?? 0) / (short ?? 1)).toBeCloseTo(4);
  });

  it('puts phases where their months are', () => {
    const phase = (from: string, to: string) => ({ name: 'F', from, to, approximate: false, content: '' });
    const phases = [phase('2010-01', '2010-12'), phase('2011-07', '2011-12')];
    const [first, second] = only(layoutFigure({ ...words, kind: 'timeline', phases }, 'wide'), 'box');
    expect([first?.x, first?.width, second?.x, second?.width]).toEqual([0, 320, 480, 160]);
  });
});
