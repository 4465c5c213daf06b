import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barChart, valueText, type BarChartData } from './bar-chart';
import { labelsOf, type Scene } from './scene';
import { inside, only, overlap, pairs, seen } from './seen';

const word = fc.constantFrom(
  'Før',
  'Efter',
  'boligrådgiver',
  'Kontaktpersonordningen',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWW',
);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((each) => each.join(' '));
const value = fc.option(
  fc.oneof(
    fc.constant(0),
    fc.double({ min: 0.1, max: 5, noNaN: true }),
    fc.integer({ min: -5, max: 3_000_000 }),
  ),
  { nil: undefined },
);

const anyChart: fc.Arbitrary<BarChartData> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .chain(([categories, series]) =>
    fc.record(
      {
        title: words(8),
        series: fc.array(
          fc.record({
            name: words(5),
            values: fc.array(value, { minLength: categories, maxLength: categories }),
          }),
          { minLength: series, maxLength: series },
        ),
        categories: fc.array(words(9), { minLength: categories, maxLength: categories }),
        max: fc.constantFrom(1, 5, 100, 2500),
        unit: fc.oneof(fc.constant(''), words(9)),
      },
      { requiredKeys: ['series', 'categories', 'unit'] },
    ),
  );

/** Holds for one to twelve categories of one to four series, on a phone and on paper. */
function always(holds: (scene: Scene, data: BarChartData) => void): void {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(288, 640), (data, width) => {
      holds(barChart(data, width), data);
    }),
    { numRuns: 400 },
  );
}

describe('any bar chart', () => {
  it('keeps everything within its frame', () => {
    always(({ width, height, shapes }) => {
      const frame = { x: 0, y: 0, width, height };
      expect(shapes.map(seen).filter((area) => !inside(area, frame))).toEqual([]);
    });
  });

  it('has no words upon words and none upon a bar', () => {
    always((scene) => {
      const texts = only(scene, 'text');
      expect(pairs(texts).filter(([a, b]) => overlap(a, b))).toEqual([]);
      const bars = only(scene, 'bar');
      expect(texts.filter((text) => bars.some((bar) => overlap(text, bar)))).toEqual([]);
      expect(pairs(bars).filter(([a, b]) => overlap(a, b))).toEqual([]);
    });
  });

  it('writes every value at its bar', () => {
    always((scene, { series }) => {
      const written = labelsOf(scene);
      for (const each of series.flatMap(({ values }) => values)) expect(written).toContain(valueText(each));
    });
  });
});

describe('a bar chart', () => {
  const data = {
    series: [
      { name: 'Før', values: [2, 4, undefined] },
      { name: 'Efter', values: [4, 5, 0] },
    ],
    categories: ['Tryghed', 'Samarbejde', 'Overblik'],
    max: 5,
    unit: 'Gennemsnit af svar fra 1 til 5',
  };
  const scene = barChart(data);

  it('has bars in proportion to their values, none for nought and none for nothing', () => {
    // The first two are those of the legend.
    const lengths = only(scene, 'bar')
      .slice(2)
      .map(({ width }) => width);
    const [first = 0] = lengths;
    expect(lengths.map((length) => Math.round((length / first) * 2 * 1000) / 1000)).toEqual([2, 4, 4, 5]);
  });

  it('fills the bars of each series in its own way, as its legend says', () => {
    const fillings = scene.shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape.filling] : []));
    expect(fillings).toEqual(['solid', 'hatched', 'solid', 'hatched', 'solid', 'hatched']);
  });

  it('says its series, its categories with their values, its scale and its unit, in this order', () => {
    expect(labelsOf(scene).join(' ')).toBe(
      'Før Efter Tryghed 2 4 Samarbejde 4 5 Overblik – 0 0 1 2 3 4 5 Gennemsnit af svar fra 1 til 5',
    );
  });

  it('needs no legend for one series', () => {
    expect(labelsOf(barChart({ ...data, series: data.series.slice(0, 1) }))).not.toContain('Før');
  });

  it('ends its scale at a round number where it is given none', () => {
    const { series, categories, unit } = data;
    const large = { series: [{ name: 'Antal', values: [1234, 12, 7] }], categories, unit };
    expect(labelsOf(barChart(large))).toContain('2.000');
    expect(labelsOf(barChart({ series: [], categories: [], unit }))).toContain('0');
    expect(labelsOf(barChart({ series, categories, unit }))).toContain('5');
  });

  it('writes numbers in Danish', () => {
    expect([3.25, 1200, undefined].map(valueText)).toEqual(['3,3', '1.200', '–']);
  });
});
