import { ends, ratingOf, scale, type Rating } from './rating';

/** What a group of people answered to one question. */
export interface RatingSummary {
  /** How many answers count. */
  count: number;
  /** How many were asked but gave no answer that counts: nothing, or something beside the scale. */
  notCounted: number;
  /** The mean of the answers that count; undefined where none does. */
  mean: number | undefined;
  lowest: Rating | undefined;
  highest: Rating | undefined;
  /** How many gave each step of the scale, in its order. */
  perStep: readonly number[];
}

/** Sums up answers as they were typed; their order does not matter. */
export function summaryOf(typed: readonly string[]): RatingSummary {
  const ratings = typed.map(ratingOf).filter((rating) => rating !== undefined);
  const count = ratings.length;
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  return {
    count,
    notCounted: typed.length - count,
    mean: count === 0 ? undefined : sum / count,
    lowest: scale.find((step) => ratings.includes(step)),
    highest: scale.findLast((step) => ratings.includes(step)),
    perStep: scale.map((step) => ratings.filter((rating) => rating === step).length),
  };
}

/** How much higher the later mean is; undefined where one of them has no answers. */
export function changeOf(earlier: RatingSummary, later: RatingSummary): number | undefined {
  return earlier.mean === undefined || later.mean === undefined ? undefined : later.mean - earlier.mean;
}

/** How far the mean of so many answers can move when a single one is another: from end to end of the scale, shared by all. */
export function shiftByOne(count: number): number {
  return (ends.highest - ends.lowest) / count;
}
