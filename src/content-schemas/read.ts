import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { CollectionShape } from './collections';

/** What stands in one file, or in one row of a file, before it is held against its schema. */
export interface RawEntry {
  /** The entry's id: the path of a page without ending, or a row's `id`. */
  id: string;
  /** Path of the file below the content folder. */
  file: string;
  /** Frontmatter of a page, or the row. */
  data: unknown;
  /** A page's text in MDX; empty for rows. */
  body: string;
}

/** A file that cannot be read as YAML, or that is not a list of rows with ids. */
export class UnreadableContent extends Error {
  constructor(
    readonly file: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${file}: ${found}; expected ${expected}`);
    this.name = 'UnreadableContent';
  }
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

function filesBelow(path: string, ending: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const found = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new UnreadableContent(file, found, 'YAML: a field a line, "name: value", indented with spaces');
  }
}

function readPage(path: string, file: string, id: string): RawEntry {
  const [, head, body] = frontmatter.exec(readFileSync(path, 'utf8')) ?? [];
  if (head === undefined)
    throw new UnreadableContent(file, 'no frontmatter', 'a block between two lines of "---" at the top');
  return { id, file, data: parseYaml(head, file), body: body ?? '' };
}

function readRows(path: string, file: string): RawEntry[] {
  const rows = parseYaml(readFileSync(path, 'utf8'), file);
  if (!Array.isArray(rows))
    throw new UnreadableContent(file, 'no list', 'a list of rows, each beginning "- id:"');
  return rows.map((data: unknown, at) => {
    const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
    if (typeof id !== 'string')
      throw new UnreadableContent(file, `row ${String(at + 1)} has no id`, 'a text in the field "id"');
    return { id, file, data, body: '' };
  });
}

/**
 * Reads a collection as it stands, unvalidated.
 * @param root the content folder
 * @throws UnreadableContent where a file is no YAML or has the wrong outer shape
 */
export function readCollection(root: string, shape: CollectionShape): RawEntry[] {
  const base = join(root, shape.path);
  const ending = shape.layout === 'pages' ? '.mdx' : '.yaml';
  return filesBelow(base, ending).flatMap((path) => {
    const file = relative(root, path).split(sep).join('/');
    if (shape.layout === 'rows') return readRows(path, file);
    const id = relative(base, path).slice(0, -ending.length).split(sep).join('/');
    return [readPage(path, file, id)];
  });
}
