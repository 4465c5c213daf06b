import { describe, expect, it } from 'vitest';
import { arrowHead, linePath, personPath, short } from './paths';

describe('paths', () => {
  it('have no more digits than can be seen', () => {
    expect(short(1.23456)).toBe(1.2);
    expect(
      linePath([
        { x: 0.04, y: 1 },
        { x: 2.26, y: 3 },
      ]),
    ).toBe('M0 1L2.3 3');
  });

  it('end an arrow where its line ends, its head pointing the same way', () => {
    expect(
      arrowHead([
        { x: 0, y: 0 },
        { x: 20, y: 0 },
      ]),
    ).toBe('M20 0L12 4.5L12 -4.5Z');
    expect(arrowHead([{ x: 5, y: 5 }])).toBe('');
  });

  it('draw a person from head to shoulders', () => {
    expect(personPath({ x: 0, y: 0, width: 20, height: 30 })).toMatch(/^M.*Z.*M0 30C.*20 30Z$/);
  });
});
