import { readability } from '../../domain/danish/lix';
import type { Reader } from '../page';
import type { CheckedContent } from './entries';
import type { ContentProblem } from './problem';

/** Highest LIX for each reader. Source: content brief, section 2. */
const limits: Readonly<Record<Reader, number>> = {
  resident: 34,
  citizen: 34,
  caretaker: 38,
  'contact-person': 38,
  caseworker: 44,
  partner: 44,
};

/** Below this many words LIX says nothing of a text. */
const fewestWords = 40;

/** How hard one page is to read, against what its readers are promised. */
export interface PageReadability {
  file: string;
  lix: number;
  limit: number;
  words: number;
  /** The editors' reason for going above the limit. */
  reason: string | undefined;
}

/** Fields of a page's frontmatter that are read as running text. */
const textFields = [
  'description',
  'notice',
  'act',
  'avoid',
  'emergency',
  'say',
  'then',
  'forWhom',
  'what',
  'access',
];

/** The readability of every page that has enough text to speak of. */
export function pageReadabilities(content: CheckedContent): PageReadability[] {
  const { guides, signs, offers, stories, forms, outcomes } = content;
  return [...guides, ...signs, ...offers, ...stories, ...forms, ...outcomes]
    .map(({ file, data, body }) => {
      const fields = Object.entries(data).filter(([name]) => textFields.includes(name));
      const text = [...fields.flatMap(([, value]) => value as string | string[]), runningText(body)].join(
        '\n',
      );
      const { lix, words } = readability(text);
      const limit = Math.min(...data.readers.map((reader) => limits[reader]));
      return { file, lix, limit, words, reason: data.lixReason };
    })
    .filter(({ words }) => words >= fewestWords);
}

/** Pages above their limit without a reason. */
export function readabilityProblems(content: CheckedContent): ContentProblem[] {
  return pageReadabilities(content)
    .filter(({ lix, limit, reason }) => lix > limit && reason === undefined)
    .map(({ file, lix, limit }) => ({
      file,
      field: 'teksten',
      found: `LIX ${String(lix)}`,
      expected: `højst LIX ${String(limit)} for sidens læsere`,
      remedy: 'Skriv kortere sætninger og ord, eller begrund det i feltet "lixReason".',
    }));
}

/** An MDX text without its markup: components vanish, what stands between their tags stays. */
function runningText(mdx: string): string {
  return mdx
    .replace(/^#{1,6} .*$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '\n')
    .replace(/([^\n])\n(?=[^\n])/g, '$1 ')
    .replace(/[*_`>|]/g, '');
}
