import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleLimit, idleness, warningTime } from './idle';

const begun = Date.UTC(2026, 10, 22, 9);
const minutes = 60_000;

describe('a tab that nobody uses', () => {
  it('is left in peace until two minutes before the limit', () => {
    expect(idleness(begun, begun)).toEqual({ kind: 'in use' });
    expect(idleness(begun, begun + 27 * minutes)).toEqual({ kind: 'in use' });
  });

  it('asks, and counts down', () => {
    expect(idleness(begun, begun + 28 * minutes)).toEqual({ kind: 'asking', secondsLeft: 120 });
    expect(idleness(begun, begun + 29.5 * minutes)).toEqual({ kind: 'asking', secondsLeft: 30 });
  });

  it('is over at the limit, also when the computer slept past it', () => {
    expect(idleness(begun, begun + 30 * minutes).kind).toBe('over');
    expect(idleness(begun, begun + 14 * 60 * minutes).kind).toBe('over');
  });

  it('loses nothing because a clock is set back', () => {
    expect(idleness(begun, begun - 60 * minutes)).toEqual({ kind: 'in use' });
  });

  it('goes one way as time passes, and never counts above the warning or below a second', () => {
    const order = ['in use', 'asking', 'over'];
    const moment = fc.integer({ min: 0, max: 2 * idleLimit });
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        const kinds = [earlier, later].map((passed) => order.indexOf(idleness(begun, begun + passed).kind));
        expect(kinds[0]).toBeLessThanOrEqual(kinds[1] ?? 0);
        const state = idleness(begun, begun + one);
        if (state.kind !== 'asking') return;
        expect(state.secondsLeft).toBeGreaterThan(0);
        expect(state.secondsLeft).toBeLessThanOrEqual(warningTime / 1000);
      }),
    );
  });
});
