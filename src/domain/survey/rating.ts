/** The steps of the scale, the worst first. */
export const scale = [1, 2, 3, 4, 5] as const;

/** The ends of the scale. */
export const ends = { lowest: 1, highest: 5 } as const;

/** An answer on the scale. */
export type Rating = (typeof scale)[number];

/**
 * The answer that was typed: a whole number of the scale, "4", also as spreadsheets write it, "4,0". Undefined for
 * everything else, nothing included: no answer is guessed, and none is rounded.
 */
export function ratingOf(typed: string): Rating | undefined {
  const [, whole] = /^(\d)(?:[.,]0+)?$/.exec(typed.trim()) ?? [];
  return scale.find((step) => String(step) === whole);
}
