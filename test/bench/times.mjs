// @ts-check

/**
 * The value below which a share of the others lie.
 *
 * @param {number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number} time */
export function inMilliseconds(time) {
  return `${time.toFixed(0)} ms`;
}
