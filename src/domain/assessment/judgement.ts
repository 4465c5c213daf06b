/** What was found on one criterion for getting a coordinator; empty: not looked at yet. */
export interface Judgement {
  /** Id of the criterion, see `criteria.ts`. */
  criterion: string;
  answer: '' | 'yes' | 'no' | 'unclear';
  /** The reason, in the caseworker's words. */
  note: string;
}
