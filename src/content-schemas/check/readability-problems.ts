import { readability } from '../../domain/danish/lix';
import type { Reader } from '../page';
import { runningText } from './page-text';
import { editedPages } from './edited-pages';
import type { CheckedContent } from './entries';
import type { ContentProblem } from './problem';

/** Highest LIX for each reader. */
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

/** The readability of every page that has enough text to speak of. */
export function pageReadabilities(content: CheckedContent): PageReadability[] {
  return editedPages(content)
    .map((page) => {
      const { file, data } = page;
      const { lix, words } = readability(runningText(page));
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
