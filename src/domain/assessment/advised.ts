import { criteria, type Criterion } from './criteria';
import type { Judgement } from './judgement';

/**
 * What the judgements speak for; a support for the caseworker's own view, never a decision.
 * `unanswered`: nothing was looked at. `offer`: offer a coordinator. `settle-first`: offer one, once what may speak
 * against it is settled. `perhaps`: something speaks for it, not enough by itself. `unsettled`: too much is open.
 * `no-need`: nothing speaks for it. `outside`: the age falls outside. `elsewhere`: somebody has the task already.
 * `declined`: the citizen says no.
 */
export type AdviceCode =
  | 'unanswered'
  | 'offer'
  | 'settle-first'
  | 'perhaps'
  | 'unsettled'
  | 'no-need'
  | 'outside'
  | 'elsewhere'
  | 'declined';

/** The groups of citizens that the municipality tells apart, by how much holds the case together. */
export type CitizenGroup = 'nobody-fixed' | 'caseworker' | 'coordinator';

/** The advice with its reasons, each list in the order of the criteria. */
export interface Advised {
  code: AdviceCode;
  /** The group that the citizen is like, as far as it can be told. */
  group: CitizenGroup | undefined;
  speaksFor: readonly Criterion[];
  speaksAgainst: readonly Criterion[];
  /** Answered with "not settled". */
  unclear: readonly Criterion[];
  /** Not answered at all. */
  unanswered: readonly Criterion[];
}

/** The judgement on a criterion; one without an answer, where there is none. */
export function judgementOn(judgements: readonly Judgement[], { id }: Pick<Criterion, 'id'>): Judgement {
  return judgements.find(({ criterion }) => criterion === id) ?? { criterion: id, answer: '', note: '' };
}

/** What the judgements speak for, and why. */
export function advised(judgements: readonly Judgement[]): Advised {
  const answerOf = (criterion: Criterion) => judgementOn(judgements, criterion).answer;
  const answered = (answer: Judgement['answer'], ...weights: Criterion['weighs'][]) =>
    criteria.filter(
      (criterion) =>
        answerOf(criterion) === answer && (weights.length === 0 || weights.includes(criterion.weighs)),
    );
  const reasons = {
    speaksFor: answered('yes', 'parties', 'burden'),
    speaksAgainst: criteria.filter(
      (criterion) =>
        (criterion.weighs === 'against' && answerOf(criterion) === 'yes') ||
        (criterion.weighs === 'limit' && answerOf(criterion) === 'no'),
    ),
    unclear: answered('unclear'),
    unanswered: answered(''),
  };
  const code = codeOf(reasons);
  return { ...reasons, code, group: groupOf(code, reasons) };
}

type Reasons = Omit<Advised, 'code' | 'group'>;

function codeOf({ speaksFor, speaksAgainst, unclear, unanswered }: Reasons): AdviceCode {
  if (unanswered.length === criteria.length) return 'unanswered';
  if (speaksAgainst.some(({ id }) => id === 'declines')) return 'declined';
  if (speaksAgainst.some(({ weighs }) => weighs === 'against')) return 'elsewhere';
  if (speaksAgainst.length > 0) return 'outside';
  const open = [...unclear, ...unanswered];
  if (speaksForBoth(speaksFor)) return open.some(speaksAgainstWhenSettled) ? 'settle-first' : 'offer';
  if (speaksFor.length > 0) return 'perhaps';
  return open.some(speaksForWhenSettled) ? 'unsettled' : 'no-need';
}

/** Many are involved, and much is at stake: more than the citizen can keep together alone. */
function speaksForBoth(found: readonly Criterion[]): boolean {
  return found.some(({ weighs }) => weighs === 'parties') && found.some(({ weighs }) => weighs === 'burden');
}

const speaksForWhenSettled = ({ weighs }: Criterion): boolean => weighs === 'parties' || weighs === 'burden';

const speaksAgainstWhenSettled = (criterion: Criterion): boolean => !speaksForWhenSettled(criterion);

/** A citizen who says no still needs someone, where something speaks for it. */
function groupOf(code: AdviceCode, { speaksFor }: Reasons): CitizenGroup | undefined {
  switch (code) {
    case 'offer':
    case 'settle-first':
      return 'coordinator';
    case 'perhaps':
      return 'caseworker';
    case 'declined':
      return speaksFor.length > 0 ? 'caseworker' : 'nobody-fixed';
    case 'no-need':
    case 'elsewhere':
      return 'nobody-fixed';
    case 'unanswered':
    case 'unsettled':
    case 'outside':
      return undefined;
  }
}
