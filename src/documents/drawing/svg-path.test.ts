import { describe, expect, it } from 'vitest';
import { arrowHead, linePath, pixelsPath, shouldersPath } from '../../domain/figure/path';
import { short, svgPath } from './svg-path';

describe('an outline as SVG', () => {
  it('has no more digits than can be seen', () => {
    expect(short(1.23456)).toBe(1.2);
    const path = linePath([
      { x: 0.04, y: 1 },
      { x: 2.26, y: 3 },
    ]);
    expect(svgPath(path)).toBe('M0 1L2.3 3');
  });

  it('has the digits that squares need to meet', () => {
    const path = pixelsPath({ x: 0, y: 0, width: 1, height: 1 }, [[true, false, false], [], []]);
    expect(svgPath(path, 'exact')).toBe('M0 0L0.333 0L0.333 0.333L0 0.333Z');
  });

  it('ends an arrow where its line ends, its head pointing the same way', () => {
    const path = arrowHead([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ]);
    expect(svgPath(path)).toBe('M20 0L12 4.5L12 -4.5Z');
    expect(svgPath(arrowHead([{ x: 5, y: 5 }]))).toBe('');
  });

  it('bends', () => {
    expect(svgPath(shouldersPath({ x: 0, y: 0, width: 20, height: 30 }))).toBe('M0 30C0 15.6 20 15.6 20 30Z');
  });
});
