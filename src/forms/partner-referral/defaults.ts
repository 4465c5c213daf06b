import type { FolderFacts } from '../../domain/folder-facts/folder-facts';
import { judgementsFrom } from '../../form-kit/judgements/judged';
import { involvedFrom } from './from-folder';
import type { PartnerReferral } from './schema';

/** A referral of the folder's citizen that begins with the network and the assessment that the folder tells of. */
export function emptyReferral(newId: () => string, facts: FolderFacts): PartnerReferral {
  const citizen = facts.citizen || newId();
  return {
    writer: newId(),
    relation: '',
    bestTimeToCall: '',
    recipient: '',
    date: '',
    citizen,
    currentResidence: '',
    situation: '',
    needs: '',
    ownWishes: '',
    leaving: '',
    leavingDate: '',
    hasHome: '',
    toBeReady: '',
    involved: involvedFrom(facts, [citizen], newId),
    whyTooComplex: '',
    judgements: judgementsFrom(facts.judgements),
    agrees: '',
    agreedTo: '',
    agreedOn: '',
    whyWithout: '',
  };
}
