import { noFacts, type FolderFacts } from '../../domain/folder-facts/folder-facts';
import { judgementsFrom } from '../../form-kit/judgements/judged';
import type { Assessment } from './schema';

/** An assessment of the folder's citizen; it begins with what a partner or an earlier assessment answered, to be gone through anew. */
export function emptyAssessment(newId: () => string, facts: FolderFacts = noFacts): Assessment {
  return {
    citizen: facts.citizen || newId(),
    assessor: newId(),
    date: '',
    judgements: judgementsFrom(facts.judgements),
    askAgain: '',
    ownView: '',
  };
}
