// @ts-check

/**
 * The value below which a share of the others lie.
 *
 * @param {readonly number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * The middle one.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  return percentile(values, 0.5);
}
