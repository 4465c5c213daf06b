import fc from 'fast-check';
import type { Figure } from './figure';

/** Danish words short and long, as editors might write them, and one that no line can hold. */
const word = fc.constantFrom(
  'til',
  'møde',
  'boligrådgiver',
  'støtte- og',
  'misbrugsbehandling',
  'Kontaktpersonordningen',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
);

const text = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));

const list = <T>(item: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.array(item, { minLength, maxLength });

const namedList = fc.record({ name: text(3), items: list(text(5), 1, 6) });

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`);

const phase = fc
  .record({ name: text(2), months: fc.tuple(month, month), approximate: fc.boolean(), content: text(4) })
  .map(({ months: [one, other], ...phase }) => ({
    ...phase,
    from: one < other ? one : other,
    to: one < other ? other : one,
  }));

const words = { id: 'figur', title: 'Titel', alternative: 'Fortalt med ord', sources: ['kilde'] };

const method = fc.record({
  name: fc.constantFrom('ACT', 'ICM', 'CTI', 'XYZ'),
  expansion: text(3),
  staff: list(text(3), 1, 8),
  months: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  forWhom: text(4),
  what: text(4),
});

/** Any figure that the editors may write. */
export const arbitraryFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc
    .record({ stations: list(fc.record({ name: text(1), does: text(5) }), 2, 4), ends: list(text(3), 1, 4) })
    .map((data): Figure => ({ ...words, kind: 'flow', ...data })),
  list(namedList, 2, 4).map((steps): Figure => ({ ...words, kind: 'steps', steps })),
  fc
    .record({ groups: list(namedList, 2, 4), scale: fc.record({ low: text(3), high: text(3) }) })
    .map((data): Figure => ({ ...words, kind: 'groups', ...data })),
  list(phase, 1, 6).map((phases): Figure => ({ ...words, kind: 'timeline', phases })),
  list(fc.record({ name: text(3), count: fc.nat(5000) }), 1, 10).map((bars): Figure => ({
    ...words,
    kind: 'bars',
    sortedBy: 'Alder',
    unit: 'Antal',
    bars,
  })),
  list(method, 2, 4).map((methods): Figure => ({ ...words, kind: 'comparison', methods })),
);
