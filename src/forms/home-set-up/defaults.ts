import { noFacts, type FolderFacts } from '../../domain/folder-facts/folder-facts';
import type { HomeSetUp, Member, NeedRow } from './schema';
import { guideThings } from './texts';

/** A home of one adult, the folder's citizen, with the guide's things to go through. */
export function emptyHome(newId: () => string, facts: FolderFacts = noFacts): HomeSetUp {
  return {
    members: [{ ...emptyMember(newId(), facts.citizen || newId()), kind: 'adult' }],
    authority: '',
    address: '',
    moveIn: '',
    needs: guideNeeds(newId, ''),
    hasBought: '',
    bought: '',
  };
}

/** A member of whom nothing is stated but the person's id. */
export function emptyMember(id: string, person: string): Member {
  return { id, person, kind: '', appliesWith: '', change: '', changedOn: '', means: '' };
}

/** A row for a thing of one's own. */
export function emptyNeed(id: string): NeedRow {
  return { id, thing: '', applicant: '', has: '', lacks: '', price: '', ownMeans: '' };
}

/** The guide's things, a row each, for one application. */
export function guideNeeds(newId: () => string, applicant: string): NeedRow[] {
  return guideThings.map((thing) => ({ ...emptyNeed(newId()), thing, applicant }));
}
