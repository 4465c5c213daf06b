/** How long work lies in a tab that nobody uses, in milliseconds: a shared computer must not keep it. */
export const idleLimit = 30 * 60_000;

/** How long before that the tab asks whether someone is there. */
export const warningTime = 2 * 60_000;

/** Whether a tab is in use: still, soon to be cleared (with the seconds left), or left alone for too long. */
export type Idleness = { kind: 'in use' } | { kind: 'asking'; secondsLeft: number } | { kind: 'over' };

/**
 * How things stand by the clock. A clock that was set back says nothing of the time that passed: the tab then counts
 * as in use. One that jumped ahead, as over a night's sleep, has let the limit pass.
 *
 * @param lastUse when someone last used the tab, milliseconds since 1970
 */
export function idleness(lastUse: number, now: number): Idleness {
  const left = idleLimit - (now - lastUse);
  if (now < lastUse || left > warningTime) return { kind: 'in use' };
  return left > 0 ? { kind: 'asking', secondsLeft: Math.ceil(left / 1000) } : { kind: 'over' };
}
