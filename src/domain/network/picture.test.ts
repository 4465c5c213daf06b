import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, type Area, type Point, type Scene, type Shape } from '../figure/scene';
import { widthOf } from '../figure/text';
import { arbitraryNetwork } from './arbitrary-network';
import type { Contact, Network } from './network';
import { networkPicture } from './picture';
import type { PictureWords } from './picture-style';

const words: PictureWords = {
  citizen: 'Borgeren',
  coordinator: 'Koordinator',
  continued: '(fortsat)',
  nameless: 'Uden navn',
  contact: { yes: 'Borgeren har kontakt', no: 'Ingen kontakt', unknown: 'Ved ikke' },
};
const slack = 0.01;

/** What is seen of a text: its widest line, where it keeps to. */
function seen(shape: Shape): Area {
  if (shape.kind !== 'text') return areaOf(shape);
  const { x, y, width, height, lines, size, bold, at } = shape;
  const widest = Math.max(0, ...lines.map((text) => widthOf(text, size, bold)));
  return { x: x + { start: 0, middle: 0.5, end: 1 }[at] * (width - widest), y, width: widest, height };
}
const overlap = (a: Area, b: Area): boolean =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height;
const inside = (a: Area, b: Area): boolean =>
  a.x + slack >= b.x &&
  a.y + slack >= b.y &&
  a.x + a.width <= b.x + b.width + slack &&
  a.y + a.height <= b.y + b.height + slack;
const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]));
const only = (scene: Scene, ...kinds: Shape['kind'][]): Area[] =>
  scene.shapes.filter(({ kind }) => kinds.includes(kind)).map(seen);
const sizesOf = (scene: Scene): number[] =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []));

/** Points along all lines, near each other: the area of a slanted line says nothing. */
function pieces(scene: Scene): Area[] {
  const between = (a: Point, b: Point): Area[] =>
    Array.from({ length: 40 }, (_, at) => ({
      x: a.x + ((b.x - a.x) * at) / 39,
      y: a.y + ((b.y - a.y) * at) / 39,
      width: 0,
      height: 0,
    }));
  return scene.shapes.flatMap((shape) =>
    shape.kind === 'line'
      ? shape.points.slice(1).flatMap((to, at) => between(shape.points[at] ?? to, to))
      : [],
  );
}

/** Holds for every network of up to 60 people. */
function always(holds: (scene: Scene, network: Network) => void): void {
  fc.assert(
    fc.property(arbitraryNetwork, (network) => {
      holds(networkPicture(network, words), network);
    }),
    { numRuns: 50 },
  );
}

const counted = (count: number, contact: Contact = 'yes'): Network => ({
  citizen: 'Ægir',
  coordinator: '',
  sections: [
    {
      name: 'Behandling',
      entries: Array.from({ length: count }, (_, at) => ({
        id: `r${String(at)}`,
        role: 'Praksislæge',
        name: `Karen Jensen ${String(at)}`,
        organisation: 'Lægehuset',
        email: '',
        phone: '',
        contact,
      })),
    },
  ],
});

describe('the picture of a network of 1 to 60 people', { timeout: 60_000 }, () => {
  it('has no label upon another, and none across the edge of a box', () => {
    always((scene) => {
      const texts = only(scene, 'text', 'dot', 'circle');
      expect(pairs(texts).filter(([a, b]) => overlap(a, b))).toEqual([]);
      const boxes = only(scene, 'box');
      expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
      expect(texts.filter((text) => boxes.some((box) => overlap(text, box) && !inside(text, box)))).toEqual(
        [],
      );
    });
  });

  it('leaves nothing outside, and fits a sheet of A4 with text of 7 points or more', () => {
    always((scene) => {
      const frame = { x: 0, y: 0, width: scene.width, height: scene.height };
      expect(scene.shapes.map(seen).filter((area) => !inside(area, frame))).toEqual([]);
      // 253 mm of a sheet held across are 717 points wide and, less a caption, 455 high.
      const scale = Math.min(717 / scene.width, 455 / scene.height);
      expect(Math.min(10, ...sizesOf(scene)) * scale).toBeGreaterThanOrEqual(7);
    });
  });

  it('has no line through words or boxes', () => {
    always((scene) => {
      const solid = only(scene, 'text', 'box', 'dot', 'circle');
      expect(pieces(scene).filter((piece) => solid.some((area) => overlap(piece, area)))).toEqual([]);
    });
  });

  it('holds everyone once, as a part that says who it is and whether there is contact', () => {
    always((scene, { sections }) => {
      const parts = new Map(scene.shapes.flatMap(({ part }) => (part ? [[part.id, part.label]] : [])));
      const everyone = sections.flatMap(({ entries }) => entries);
      expect([...parts.keys()].sort()).toEqual(everyone.map(({ id }) => id).sort());
      for (const { id, name } of everyone) expect(parts.get(id)).toContain(name.trim());
    });
  });

  it('is the same for the same network', () => {
    always((scene, network) => {
      expect(networkPicture(structuredClone(network), words)).toEqual(scene);
    });
  });
});

describe('a line', () => {
  const lineOf = (contact: Contact) => {
    const [first] = networkPicture(counted(1, contact), words).shapes.filter(
      ({ part }) => part !== undefined,
    );
    return first?.kind === 'line' && { dashed: first.dashed ?? false, thin: first.thin ?? false };
  };
  const marksOf = (contact: Contact) =>
    networkPicture(counted(1, contact), words)
      .shapes.filter((shape) => shape.part !== undefined)
      .flatMap((shape) => (['dot', 'circle'].includes(shape.kind) ? [shape.kind] : []));

  it('tells contact without colour: unbroken with a dot, broken with a ring, broken with a question', () => {
    expect([lineOf('yes'), marksOf('yes')]).toEqual([{ dashed: false, thin: false }, ['dot']]);
    expect([lineOf('no'), marksOf('no')]).toEqual([{ dashed: true, thin: false }, ['circle']]);
    expect([lineOf('unknown'), marksOf('unknown')]).toEqual([{ dashed: true, thin: true }, []]);
    expect(lineOf('')).toEqual(lineOf('unknown'));
  });
});

describe('the size of the words', () => {
  const nameSize = (count: number) => Math.max(...sizesOf(networkPicture(counted(count), words)));

  it('is larger the fewer there are', () => {
    const sizes = [1, 12, 30, 60].map(nameSize);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThanOrEqual(16);
  });
});
