import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checklistPointId, contactId, personId, signId } from '../../src/form-kit/answers/schemas';
import { yesNo } from '../../src/form-kit/answers/yes-no';
import type { AnyFieldTexts, FieldTexts } from '../../src/form-kit/fields/field';
import { formIds, roomWithId } from '../../src/forms/registry';

/** What the ids in a form's data stand for. */
const referredTo = new Map<z.ZodType, FieldTexts['refersTo']>([
  [personId, 'persons'],
  [signId, 'signs'],
  [contactId, 'contacts'],
  [checklistPointId, 'checklists'],
]);

/** What a form's texts do not say of its data, a line each: it would be compared without words. */
function unsaid(schema: z.ZodType, texts: AnyFieldTexts, path: string): string[] {
  if (schema instanceof z.ZodReadonly) return unsaid(schema.unwrap() as z.ZodType, texts, path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, inner]) => {
      const place = `${path}.${name}`;
      const field = texts[name];
      return field ? unsaidOf(inner, field, place) : [`${place}: no texts`];
    });
}

function unsaidOf(schema: z.ZodType, field: FieldTexts, place: string): string[] {
  if (schema instanceof z.ZodReadonly) return unsaidOf(schema.unwrap() as z.ZodType, field, place);
  const target = referredTo.get(schema);
  if (target) return field.refersTo === target ? [] : [`${place}: refersTo '${target}'`];
  if (schema instanceof z.ZodEnum) {
    const words: Readonly<Record<string, string>> = field.choices ?? yesNo;
    const wordless = schema.options.filter((code) => code !== '' && !Object.hasOwn(words, code));
    return wordless.map((code) => `${place}: no word for ${String(code)}`);
  }
  if (schema instanceof z.ZodArray) {
    const row = bare(schema.element as z.ZodType);
    if (!(row instanceof z.ZodObject)) return unsaidOf(row, field, place);
    return field.rows ? unsaid(row, field.rows.texts, place) : [`${place}: no rows`];
  }
  if (schema instanceof z.ZodObject)
    return field.parts ? unsaid(schema, field.parts, place) : [`${place}: no parts`];
  return [];
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodReadonly ? bare(schema.unwrap() as z.ZodType) : schema;
}

describe('the texts of a form say all of its data', () => {
  it.each(formIds)('%s', async (id) => {
    const room = await roomWithId(id);
    const { schema } = await room.loadSchema();
    expect(unsaid(schema, room.fieldTexts, id)).toEqual([]);
  });
});
