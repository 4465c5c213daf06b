import fc from 'fast-check';
import { z } from 'zod';

/** Text with the letters and signs that go wrong: Danish, other alphabets, emoji, markup, line breaks, prototype names. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    'Łukasz Şükrü Åse',
    '<b>&amp;"\'',
    'linje 1\nlinje 2',
    '__proto__',
    '010203-4567',
    '😀 ёЖ Ω',
  ),
);

/** Any data that keeps to a room's schema; the kinds of schema are those that rooms use. */
export function dataOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodReadonly) return dataOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodString) return anyText.filter((text) => schema.safeParse(text).success);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 0, max: 999 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodArray)
    return fc.uniqueArray(dataOf(schema.element as z.ZodType), { maxLength: 6, selector: idOrItself });
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    return fc.record(Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, dataOf(inner)])));
  }
  throw new Error(`dataOf knows no ${schema.constructor.name}: teach it here before a room uses one`);
}

/** Rows go by an id of their own; anything else may stand twice. */
function idOrItself(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : {};
}
