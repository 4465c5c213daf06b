import type { Case, Overview, Target } from './schema';

/** Rows to begin with; pasting and Enter make more. */
const firstRows = 5;

/** An overview without cases. */
export function emptyOverview(newId: () => string): Overview {
  return {
    preparedBy: '',
    asOf: '',
    cases: Array.from({ length: firstRows }, () => emptyCase(newId())),
    hasTargets: '',
    targets: [],
    remarks: '',
  };
}

/** A case of which nothing is stated. */
export function emptyCase(id: string): Case {
  return {
    id,
    reference: '',
    unit: '',
    coordinator: '',
    stage: '',
    opened: '',
    nextMeeting: '',
    minutes: '',
  };
}

/** Targets of a unit that has none yet. */
export function emptyTarget(id: string, unit = ''): Target {
  return { id, unit, coming: '', active: '', closed: '' };
}
