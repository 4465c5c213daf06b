/** Someone who is to live in the home. */
export interface HouseholdMember {
  id: string;
  kind: '' | 'adult' | 'child';
  /** An adult's spouse, or the adult who applies for a child: an id; empty for none. */
  appliesWith: string;
}

/** One application to the municipality: by one adult, or by a married couple together. */
export interface Application {
  /** Ids of those who apply, at most two; none where no adult is known. */
  applicants: readonly string[];
  /** Ids of the children whom they apply for. */
  children: readonly string[];
}

const isAdult = ({ kind }: HouseholdMember): boolean => kind !== 'child';

/**
 * The applications of a household, at least one: each adult applies alone, a married couple together. A child belongs to
 * the application of its adult, to the first one as long as that is not said. Somebody who is neither said to be an
 * adult nor a child counts as an adult.
 */
export function applicationsOf(members: readonly HouseholdMember[]): Application[] {
  const couples: string[][] = [];
  for (const adult of members.filter(isAdult)) {
    const spouse = members.find(
      (other) => other.id === adult.appliesWith && other.id !== adult.id && isAdult(other),
    );
    const isFree = (id: string) => couples.every((couple) => !couple.includes(id));
    if (spouse && isFree(adult.id) && isFree(spouse.id)) couples.push([adult.id, spouse.id]);
  }
  const coupleOf = (id: string) => couples.find((couple) => couple.includes(id)) ?? [id];
  const order = members.map(({ id }) => id);
  const groups = members
    .filter(isAdult)
    .map(({ id }) => coupleOf(id).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    .filter(([first], at, all) => all.findIndex(([other]) => other === first) === at);
  const applicants = groups.length > 0 ? groups : [[]];
  const children = members.filter((member) => !isAdult(member));
  const placeOf = ({ appliesWith }: HouseholdMember) =>
    Math.max(
      0,
      applicants.findIndex((group) => group.includes(appliesWith)),
    );
  return applicants.map((group, at) => ({
    applicants: group,
    children: children.filter((child) => placeOf(child) === at).map(({ id }) => id),
  }));
}

/** The place of the application that a member belongs to; the first one for whoever belongs to none. */
export function applicationOf(member: string, applications: readonly Application[]): number {
  const at = applications.findIndex(
    ({ applicants, children }) => applicants.includes(member) || children.includes(member),
  );
  return Math.max(0, at);
}
