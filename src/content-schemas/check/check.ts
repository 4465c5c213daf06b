import { collectionShapes } from '../collections';
import { readCollection, UnreadableContent, type RawEntry } from '../read';
import { collectionNames, type CheckedContent } from './entries';
import type { ContentProblem } from './problem';
import { readabilityProblems } from './readability-problems';
import { duplicateProblems, referenceProblems, withdrawnProblems } from './reference-problems';
import { schemaProblems } from './schema-problems';
import { triageProblems } from './triage-problems';

/** What was read, as far as it keeps to its schemas, and all that is wrong with it. */
export interface ContentReport {
  content: CheckedContent;
  problems: ContentProblem[];
}

/**
 * Reads all of a content folder and holds it against the schemas and against itself.
 * What depends on whole entries (references, the decision guide) is only judged where every entry is sound.
 */
export function checkContent(root: string): ContentReport {
  const problems: ContentProblem[] = [];
  const entriesOf = (name: (typeof collectionNames)[number]) => {
    const { schema } = collectionShapes[name];
    return readableEntries(root, name, problems).flatMap((entry) => {
      const found = schemaProblems(entry, schema);
      problems.push(...found);
      return found.length === 0 ? [{ ...entry, data: schema.parse(entry.data) }] : [];
    });
  };
  const content = Object.fromEntries(
    collectionNames.map((name) => [name, entriesOf(name)]),
  ) as unknown as CheckedContent;
  if (problems.length > 0) return { content, problems };
  return {
    content,
    problems: [
      ...duplicateProblems(content),
      ...withdrawnProblems(content.contacts),
      ...referenceProblems(content),
      ...triageProblems(content),
      ...readabilityProblems(content),
    ],
  };
}

function readableEntries(
  root: string,
  name: (typeof collectionNames)[number],
  problems: ContentProblem[],
): RawEntry[] {
  try {
    return readCollection(root, collectionShapes[name]);
  } catch (error) {
    if (!(error instanceof UnreadableContent)) throw error;
    const { file, found, expected } = error;
    problems.push({
      file,
      field: 'hele filen',
      found,
      expected,
      remedy: 'Sammenlign med en af de andre filer i mappen.',
    });
    return [];
  }
}
