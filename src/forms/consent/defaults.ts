import { noFacts, type FolderFacts } from '../../domain/folder-facts/folder-facts';
import type { Consent } from './schema';

/** A consent in which nothing is answered, on the folder's citizen, asked for by the coordinator where there is one. */
export function emptyConsent(newId: () => string, facts: FolderFacts = noFacts): Consent {
  return {
    citizen: facts.citizen || newId(),
    authority: '',
    caseworker: facts.coordinator || newId(),
    matter: '',
    kinds: [],
    kindsInWords: '',
    collectFrom: [],
    passTo: [],
    journal: '',
    jointMeetings: '',
    validUntil: '',
    signed: '',
    caseworkerSigned: '',
    withdrawnOn: '',
  };
}
