import fc from 'fast-check';
import { arbitraryFigure } from '../../domain/figure/arbitrary-figure';
import { layoutFigure, type Room } from '../../domain/figure/layout';
import type { Answer, Block, FigureBlock, FormDocument, TableBlock } from '../model';

const letters = Array.from('abcdefghijklmnoprstuvæøåÆØÅŁşüëθжỹ0123456789-/.,()&<"');

const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 });
const longWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 60, maxLength: 260 });
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00a0', '\n\n');

/** Words in a row, now and then one that no line can hold. */
function arbitraryText(most: number): fc.Arbitrary<string> {
  const anyWord = fc.oneof({ weight: 30, arbitrary: word }, { weight: 1, arbitrary: longWord });
  return fc
    .array(fc.tuple(anyWord, space), { minLength: 1, maxLength: most })
    .map((words) => words.flat().join('').trim());
}

const short = arbitraryText(6);
/** Mostly a few words; sometimes none, sometimes more than a page of a narrow column holds. */
const anyText = fc.oneof(
  { weight: 8, arbitrary: arbitraryText(12) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: arbitraryText(700) },
);

const box = fc.record({ label: short, ticked: fc.boolean() });
const answer: fc.Arbitrary<Answer> = fc.record({
  label: short,
  value: fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: anyText }),
    fc.record({ kind: fc.constant('lines' as const), lines: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant('boxes' as const), boxes: fc.array(box, { maxLength: 5 }) }),
  ),
});

const table: fc.Arbitrary<TableBlock> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: fc.oneof(short, fc.constant('')),
    columns: fc.array(fc.record({ header: short, width: fc.integer({ min: 1, max: 9 }) }), {
      minLength: count,
      maxLength: count,
    }),
    rows: fc.array(fc.array(anyText, { minLength: count, maxLength: count }), { maxLength: 25 }),
  }),
);

const figure: fc.Arbitrary<FigureBlock> = fc.record({
  kind: fc.constant('figure' as const),
  caption: fc.oneof(short, fc.constant('')),
  alternative: short,
  drawing: fc
    .tuple(arbitraryFigure, fc.constantFrom<Room>('narrow', 'wide'))
    .map(([data, room]) => layoutFigure(data, room)),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: short,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText }),
  fc.record({ kind: fc.constant('notice' as const), text: anyText }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(arbitraryText(40), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('answers' as const), answers: fc.array(answer, { maxLength: 10 }) }),
  table,
  figure,
  fc.record({ kind: fc.constant('signatures' as const), lines: fc.array(short, { maxLength: 5 }) }),
);

/** Any document that a form could make, and many that none would. */
export const arbitraryDocument: fc.Arbitrary<FormDocument> = fc.record({
  id: fc.constant('any'),
  title: short,
  marking: fc.constantFrom('', 'Fortroligt'),
  subtitle: fc.oneof(short, fc.constant('')),
  orientation: fc.constantFrom('portrait', 'landscape'),
  blocks: fc.array(block, { maxLength: 12 }),
  pageFoot: fc.constant('Side {page} af {pages}'),
  fileName: fc.constant('dokument'),
  language: fc.constant('da'),
});
