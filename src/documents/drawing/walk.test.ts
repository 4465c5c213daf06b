import { describe, expect, it } from 'vitest';
import { stepTo } from './walk';

describe('walking a drawing by keyboard', () => {
  it('goes on and back, and to both ends', () => {
    expect(
      ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'].map((key) => stepTo(key, 2, 5)),
    ).toEqual([3, 3, 1, 1, 0, 4]);
  });

  it('stays at the ends', () => {
    expect([stepTo('ArrowRight', 4, 5), stepTo('ArrowLeft', 0, 5)]).toEqual([4, 0]);
  });

  it('leaves other keys alone, and all where there is nowhere to go', () => {
    expect([stepTo('Tab', 2, 5), stepTo('Enter', 2, 5), stepTo('End', 0, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
