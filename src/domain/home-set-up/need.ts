import { countIn, oreIn } from './kroner';

/** A thing for the home as it was typed: how many there are and are lacking, the price of one, and what one can pay. */
export interface Need {
  has: string;
  lacks: string;
  price: string;
  ownMeans: string;
}

/**
 * What keeps a need from being counted, or looks wrong. `has`, `lacks`, `price`, `ownMeans`: typed, but no number.
 * `no-number`: a price, and it is not said how many are lacking. `no-price`: lacking, without a price.
 * `own-over-cost`: one can pay more than it costs.
 */
export type NeedFault = keyof Need | 'no-number' | 'no-price' | 'own-over-cost';

/** Amounts in øre. What is applied for is the cost less one's own means. */
export interface Amounts {
  cost: number;
  ownMeans: number;
  applied: number;
}

/** The sums of many needs. */
export interface NeedTotals extends Amounts {
  /** How many needs are not in the sums, because something in them is no number or is missing. */
  leftOut: number;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** True where nothing is typed of a thing but its name. */
export function isUntouched({ has, lacks, price, ownMeans }: Need): boolean {
  return [has, lacks, price, ownMeans].every(isBlank);
}

/** What looks wrong in a need. */
export function needFaults(need: Need): NeedFault[] {
  const { has, lacks, price, ownMeans } = need;
  const count = countIn(lacks);
  const ore = oreIn(price);
  const own = oreIn(ownMeans);
  const found: (NeedFault | false)[] = [
    !isBlank(has) && countIn(has) === undefined && 'has',
    !isBlank(lacks) && count === undefined && 'lacks',
    !isBlank(price) && ore === undefined && 'price',
    !isBlank(ownMeans) && own === undefined && 'ownMeans',
    isBlank(lacks) && !(isBlank(price) && isBlank(ownMeans)) && 'no-number',
    count !== undefined && count > 0 && isBlank(price) && 'no-price',
    count !== undefined && ore !== undefined && own !== undefined && own > count * ore && 'own-over-cost',
  ];
  return found.filter((fault) => fault !== false);
}

/** Faults that leave the sums as they are. */
const harmless: readonly NeedFault[] = ['has', 'own-over-cost'];

/** What a need costs; undefined where it cannot be told. One's own means count up to the cost. */
export function amountsOf(need: Need): Amounts | undefined {
  if (needFaults(need).some((fault) => !harmless.includes(fault))) return undefined;
  const cost = (countIn(need.lacks) ?? 0) * (oreIn(need.price) ?? 0);
  const ownMeans = Math.min(oreIn(need.ownMeans) ?? 0, cost);
  return { cost, ownMeans, applied: cost - ownMeans };
}

/** The sums of all needs that can be counted. */
export function totalsOf(needs: readonly Need[]): NeedTotals {
  const counted = needs.map(amountsOf);
  const sum = (part: keyof Amounts): number =>
    counted.reduce((total, amounts) => total + (amounts?.[part] ?? 0), 0);
  return {
    cost: sum('cost'),
    ownMeans: sum('ownMeans'),
    applied: sum('applied'),
    leftOut: counted.filter((amounts) => amounts === undefined).length,
  };
}
