import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person/person';
import type { FormSchema } from '../../src/form-kit/define-form';
import { differences, isUnstated, type Difference, type Side } from '../../src/form-kit/compare/differences';
import { merged, type Choices } from '../../src/form-kit/compare/merged';
import { fileSchema } from '../../src/form-kit/file/container';
import type { Folder, FolderDocument } from '../../src/form-kit/folder/folder';
import { dataOf } from './arbitrary-data';

/** The shape of every form's answers, by the room's id. */
const schemas = Object.entries(
  import.meta.glob<{ formSchema: FormSchema<unknown> }>('../../src/forms/*/schema.ts', { eager: true }),
).map(([path, { formSchema }]) => ({ form: path.split('/').at(-2) ?? '', schema: formSchema.schema }));
const at = '2026-11-22T10:00:00.000Z';

/** Few ids, so that two folders have some documents and persons in common. */
const anyDocument = fc.constantFrom(...schemas).chain(({ form, schema }) =>
  fc.record<FolderDocument>({
    id: fc.constantFrom('a', 'b').map((name) => `${form}-${name}`),
    form: fc.constant(form),
    schemaVersion: fc.constant(1),
    title: fc.constant('Prøve'),
    createdAt: fc.constant(at),
    updatedAt: fc.constant(at),
    data: dataOf(schema),
  }),
);
const anyPerson = dataOf(fileSchema.shape.persons.element).chain((person) =>
  fc.constantFrom('p', 'q', 'r', '__proto__').map((id) => ({ ...(person as Person), id })),
);
const anyFolder = fc.record<Folder>({
  documents: fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 3 }),
  persons: fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 3 }),
});
const anySides = fc.infiniteStream(fc.constantFrom<Side>('mine', 'theirs'));

/** Two folders, more or less akin: the second is often made of the first by choosing here and there from a third. */
const kin = fc
  .tuple(anyFolder, anyFolder, fc.option(anySides))
  .map(([mine, other, sides]): [Folder, Folder] => [
    mine,
    sides ? merged(mine, other, choicesOf(differences(mine, other), sides)) : other,
  ]);

function choicesOf(found: readonly Difference[], sides: Iterator<Side>): Choices {
  return new Map(found.map(({ key }) => [key, sides.next().value as Side]));
}
const all = (mine: Folder, theirs: Folder, side: Side): Folder =>
  merged(mine, theirs, new Map(differences(mine, theirs).map(({ key }) => [key, side])));
const sorted = ({ documents, persons }: Folder): Folder => ({
  documents: [...documents].sort((a, b) => a.id.localeCompare(b.id)),
  persons: [...persons].sort((a, b) => a.id.localeCompare(b.id)),
});
const runs = { numRuns: 200 };

describe('two folders of whatever forms', () => {
  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(anyFolder, (mine) => {
        expect(differences(mine, structuredClone(mine))).toEqual([]);
      }),
      runs,
    );
  });

  it.each(['mine', 'theirs'] as const)('give %s exactly where all of it is chosen', (side) => {
    fc.assert(
      fc.property(kin, ([mine, theirs]) => {
        expect(sorted(all(mine, theirs, side))).toEqual(sorted(side === 'mine' ? mine : theirs));
      }),
      runs,
    );
  });

  it('lose nothing where nothing is chosen: all of mine stands, and what only theirs have has come along', () => {
    fc.assert(
      fc.property(kin, ([mine, theirs]) => {
        const result = merged(mine, theirs, new Map());
        for (const difference of differences(mine, result)) {
          const isAddition =
            (difference.kind === 'item' && difference.only === 'theirs') ||
            (difference.kind === 'value' && isUnstated(difference.mine));
          expect(isAddition, JSON.stringify(difference)).toBe(true);
        }
        for (const difference of differences(theirs, result))
          expect(difference.kind === 'item' && difference.only === 'mine').toBe(false);
      }),
      runs,
    );
  });

  it('make a folder that every form can go on with, whatever is chosen', () => {
    fc.assert(
      fc.property(kin, anySides, ([mine, theirs], sides) => {
        const result = merged(mine, theirs, choicesOf(differences(mine, theirs), sides));
        expect(new Set(result.documents.map(({ id }) => id)).size).toBe(result.documents.length);
        for (const { form, data } of result.documents) {
          const room = schemas.find((known) => known.form === form);
          expect(room?.schema.safeParse(data).error).toBeUndefined();
        }
        expect(fileSchema.shape.persons.safeParse(result.persons).error).toBeUndefined();
      }),
      runs,
    );
  });

  it('differ only in what was chosen otherwise', () => {
    fc.assert(
      fc.property(kin, anySides, ([mine, theirs], sides) => {
        const found = differences(mine, theirs);
        const choices = choicesOf(found, sides);
        const result = merged(mine, theirs, choices);
        const left = found.filter(({ key }) => choices.get(key) === 'theirs').map(({ key }) => key);
        expect(
          differences(mine, result)
            .map(({ key }) => key)
            .sort(),
        ).toEqual(left.sort());
      }),
      runs,
    );
  });
});
