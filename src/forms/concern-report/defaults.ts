import type { ConcernReport, Observation } from './schema';

/** A report in which nothing is answered, with one row ready to be filled in. */
export function emptyReport(newId: () => string): ConcernReport {
  return {
    urgent: '',
    reporter: newId(),
    reporterRole: '',
    reporterRoleInWords: '',
    bestTimeToCall: '',
    resident: newId(),
    otherAdults: '',
    children: '',
    worriedAboutChild: '',
    signs: [],
    observations: [emptyObservation(newId())],
    toldByOthers: '',
    ownThoughts: '',
    duration: '',
    frequency: '',
    tried: '',
    residentKnows: '',
    residentSays: '',
    residentAgrees: '',
    visitorsShouldKnow: '',
    hopes: '',
    reportedBefore: '',
    reportedBeforeWhen: '',
    receiptDate: '',
    lookAgainDate: '',
    copyForResident: false,
  };
}

/** A row in which nothing is stated. */
export function emptyObservation(id: string): Observation {
  return { id, date: '', text: '' };
}
