/** How far a case has come: chosen but not begun, begun, brought to an end. In that order. */
export const stages = ['coming', 'active', 'closed'] as const;

/** One of {@link stages}. */
export type Stage = (typeof stages)[number];
