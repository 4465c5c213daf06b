import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '../figure/scene';
import { inside, overlap, pairs, seen } from '../figure/seen';
import { column } from './column';
import { onOneLine, type Piece, type Words } from './piece';

const area = { x: 30, y: 40, width: 200, height: 120 };
const words = (text: string, path?: string): Words => ({ text, size: 20, ...(path ? { path } : {}) });
const linesOf = (panel: ReturnType<typeof column>) => labelsOf({ width: 300, height: 300, ...panel });

describe('a column', () => {
  it('is set as large as was wished where there is room', () => {
    const { shapes, cut } = column([words('Navn'), { ...words('Telefon'), bold: true }], area);
    expect(shapes.map((shape) => shape.kind === 'text' && [shape.size, shape.bold])).toEqual([
      [20, false],
      [20, true],
    ]);
    expect(cut).toEqual([]);
  });

  it('shrinks together until it fits, but for what says how small it may be', () => {
    const { shapes, cut } = column([words('Mange ord '.repeat(8)), { ...words('Stort'), least: 20 }], area);
    const sizes = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []));
    expect(sizes[0]).toBeLessThan(20);
    expect(sizes[1]).toBe(20);
    expect(cut).toEqual([]);
  });

  it('cuts the longest answer where even that is too much, shows that it did, and names it', () => {
    const panel = column(
      [words('Fast overskrift'), words('Kort', 'kort'), words('ord '.repeat(400), 'lang')],
      area,
    );
    expect(panel.cut).toEqual(['lang']);
    expect(linesOf(panel).at(-1)).toMatch(/ord …$/);
    expect(linesOf(panel).slice(0, 2)).toEqual(['Fast overskrift', 'Kort']);
  });

  it('leaves out what is empty', () => {
    expect(column([words(' ')], area).shapes).toEqual([]);
  });

  it('stands where it is told to', () => {
    const top = (hold: 'top' | 'middle' | 'bottom') => {
      const [shape] = column([words('Ord')], area, { hold }).shapes;
      return shape && !('points' in shape) ? shape.y : undefined;
    };
    expect([top('top'), top('middle'), top('bottom')]).toEqual([40, 87, 134]);
  });

  it('breaks no address', () => {
    const address = { text: 'et-meget-langt-navn.example/og/en/lang/vej/', size: 20 };
    expect(linesOf(column([onOneLine(address, area.width)], area))).toEqual([address.text]);
  });

  it('parts a title over lines of about the same length', () => {
    const panel = column([{ ...words('Er du bekymret for en nabo?'), balanced: true }], area);
    expect(linesOf(panel)).toEqual(['Er du bekymret', 'for en nabo?']);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('ord', 'kontaktperson', 'W'.repeat(50)), { maxLength: 60 })
    .map((each) => each.join(' ')),
);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({
    text,
    size: fc.integer({ min: 8, max: 60 }),
    bullet: fc.boolean(),
    path: fc.constantFrom('a', 'b'),
  }),
  fc.record({
    kind: fc.constant('pen' as const),
    text: fc.constantFrom('Navn', 'Telefon'),
    size: fc.constant(12),
  }),
);

it('any column keeps within its area, words clear of words, and names what it cut', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const { shapes, cut } = column(pieces, area);
      expect(shapes.map(seen).filter((each) => !inside(each, area))).toEqual([]);
      const texts = shapes.filter(({ kind }) => kind === 'text').map(seen);
      expect(pairs(texts).filter(([one, other]) => overlap(one, other))).toEqual([]);
      const shown = linesOf({ shapes, cut }).join('').replaceAll(/[\s-]/g, '');
      const whole = pieces.every((each) => shown.includes(each.text.replaceAll(/[\s-]/g, '')));
      expect(whole || cut.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('a book pasted into a field is cut in a moment, with or without spaces', () => {
  for (const book of ['ord '.repeat(300_000), 'W'.repeat(1_000_000), 'i'.repeat(1_000_000)]) {
    const begun = performance.now();
    const { shapes, cut } = column([words('Navn'), words(book, 'bog')], area);
    expect(cut).toEqual(['bog']);
    expect(shapes.map(seen).every((each) => inside(each, area))).toBe(true);
    expect(performance.now() - begun).toBeLessThan(1_000);
  }
});
