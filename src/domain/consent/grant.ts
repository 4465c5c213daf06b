/** What a citizen has agreed to, as a consent tells the folder's other forms. Days are ISO; empty: not stated. */
export interface ConsentGrant {
  /** Ids of the persons whom information may be passed on to. */
  passTo: readonly string[];
  /** Ids of the persons whom information may be collected from. */
  collectFrom: readonly string[];
  /** The day of the citizen's signature: without one nothing is agreed to. */
  signed: string;
  /** The last day on which it holds. */
  validUntil: string;
  /** The day on which the citizen took it back. */
  withdrawn: string;
}
