import { z } from 'zod';
import type { CollectionShape } from '../collections';
import type { RawEntry } from '../read';
import { suggestion } from './nearest';
import { shown, type ContentProblem } from './problem';

/** What one entry says against its schema: a problem for each field; none where it keeps to it. */
export function schemaProblems(entry: RawEntry, schema: CollectionShape['schema']): ContentProblem[] {
  const result = schema.safeParse(entry.data, { error: danish });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => problemsOf(entry, issue, schema));
}

const danish: z.core.$ZodErrorMap = z.locales.da().localeError;

function problemsOf(
  entry: RawEntry,
  issue: z.core.$ZodIssue,
  schema: CollectionShape['schema'],
): ContentProblem[] {
  const field = [entry.id, ...issue.path.map(String)].join(' → ');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: entry.file,
      field: `${field} → ${key}`,
      found: `feltet "${key}"`,
      expected: 'et felt, som siden kender',
      remedy: suggestion(key, fieldNames(schema, issue.path)),
    }));
  }
  const value = issue.path.reduce(step, entry.data);
  return [
    {
      file: entry.file,
      field,
      found: shown(value),
      expected: issue.message,
      remedy: value === undefined ? `Skriv feltet "${String(issue.path.at(-1))}".` : remedyFor(issue, value),
    },
  ];
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function remedyFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') return suggestion(String(value), issue.values.map(String));
  if (issue.code === 'too_big') return 'Kort teksten af.';
  if (issue.code === 'too_small') return 'Skriv mere, eller føj det manglende til.';
  return 'Ret værdien, så den passer.';
}

/** The names that a strict object knows, at a path into the schema; empty where there is no such object. */
function fieldNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const reached = path.reduce<unknown[]>((at, key) => at.flatMap((inner) => below(inner, key)), [schema]);
  return [
    ...new Set(
      reached
        .flatMap(kindsOf)
        .flatMap((kind) => (kind instanceof z.ZodObject ? Object.keys(kind.shape) : [])),
    ),
  ];
}

/** The schemas that what stands under a key may keep to. */
function below(schema: unknown, key: PropertyKey): unknown[] {
  return kindsOf(schema).map((kind) => {
    if (kind instanceof z.ZodArray) return kind.element;
    return kind instanceof z.ZodObject ? (kind.shape as Record<PropertyKey, unknown>)[key] : undefined;
  });
}

/** A schema without what makes it optional; each of them, where it is a choice. */
function kindsOf(schema: unknown): unknown[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return kindsOf(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(kindsOf) : [schema];
}
