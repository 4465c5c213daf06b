import type { Judgement } from '../assessment/judgement';
import type { ConsentGrant } from '../consent/grant';
import type { NetworkMember } from '../network/member';

/**
 * What the forms of a folder tell one another, so that nothing is entered twice and no form needs to know another:
 * each form says its part, and reads the whole.
 */
export interface FolderFacts {
  /** Id of the person whom the folder is about; empty where no form says. */
  citizen: string;
  /** Id of the citizen's coordinator; empty where no form says. */
  coordinator: string;
  /** The network: each person as the form says that was changed last and names the person. */
  network: readonly NetworkMember[];
  /** All consents, also those that no longer hold. */
  consents: readonly ConsentGrant[];
  /** The assessment that was changed last, a judgement a criterion. */
  judgements: readonly Judgement[];
}

/** A folder that tells nothing. */
export const noFacts: FolderFacts = {
  citizen: '',
  coordinator: '',
  network: [],
  consents: [],
  judgements: [],
};

/**
 * The parts that forms say, the latest first, as one: consents and networks add up; of the rest, the first that says
 * something holds.
 */
export function mergedFacts(parts: readonly Partial<FolderFacts>[]): FolderFacts {
  return {
    citizen: firstStated(parts.map(({ citizen }) => citizen)) ?? '',
    coordinator: firstStated(parts.map(({ coordinator }) => coordinator)) ?? '',
    network: eachPersonOnce(parts.flatMap(({ network }) => network ?? [])),
    consents: parts.flatMap(({ consents }) => consents ?? []),
    judgements: firstStated(parts.map(({ judgements }) => judgements)) ?? [],
  };
}

function eachPersonOnce(members: readonly NetworkMember[]): NetworkMember[] {
  const byPerson = new Map(members.toReversed().map((member) => [member.person, member]));
  return members.filter((member) => byPerson.get(member.person) === member);
}

function firstStated<Value extends { length: number }>(
  values: readonly (Value | undefined)[],
): Value | undefined {
  return values.find((value) => value !== undefined && value.length > 0);
}
