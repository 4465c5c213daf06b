import { criterionIds } from '../../domain/assessment/criteria';
import { noFacts, type FolderFacts } from '../../domain/folder-facts/folder-facts';
import type { Assessment } from './schema';

/** An assessment of the folder's citizen in which nothing is answered: an older one is no answer to a new one. */
export function emptyAssessment(newId: () => string, facts: FolderFacts = noFacts): Assessment {
  return {
    citizen: facts.citizen || newId(),
    assessor: newId(),
    date: '',
    judgements: criterionIds.map((criterion) => ({ criterion, answer: '', note: '' })),
    askAgain: '',
    ownView: '',
  };
}
