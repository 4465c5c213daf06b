/** A value with the steps that led to it and those that were undone. Pure: every change gives a new history. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last change was about, and when; changes of one group shortly after one another are one step. */
  readonly last: { readonly group: string; readonly at: number } | undefined;
}

/** Steps kept; older ones can no longer be undone. */
const stepsKept = 200;
/** A pause in typing, in milliseconds, after which a new step begins. */
const pause = 1500;

/** A history that begins with a value. */
export function startHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], last: undefined };
}

/**
 * The history after a change.
 * @param group what the change is about, for example a field's path; empty for a step of its own
 * @param at the clock in milliseconds
 */
export function record<Value>(
  history: History<Value>,
  present: Value,
  group: string,
  at: number,
): History<Value> {
  const { past, last } = history;
  const goesOn = group !== '' && last?.group === group && at - last.at < pause && past.length > 0;
  return {
    past: goesOn ? past : [...past, history.present].slice(-stepsKept),
    present,
    future: [],
    last: { group, at },
  };
}

/** One step back; the same history where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    last: undefined,
  };
}

/** One undone step forward again; the same history where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, last: undefined };
}
