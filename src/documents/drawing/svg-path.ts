import type { Path, Step } from '../../domain/figure/path';
import type { Point } from '../../domain/figure/scene';

/** A number as SVG needs it: no more digits than can be seen. */
export const short = (value: number): number => Math.round(value * 10) / 10;

/** For squares that must meet: a hundredth is seen as a seam. */
const exact = (value: number): number => Math.round(value * 1000) / 1000;

/** An outline as SVG writes it. */
export function svgPath(path: Path, precision: 'short' | 'exact' = 'short'): string {
  const number = precision === 'short' ? short : exact;
  const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;
  const write = (step: Step): string => {
    switch (step.to) {
      case 'move':
        return `M${at(step.at)}`;
      case 'line':
        return `L${at(step.at)}`;
      case 'curve':
        return `C${step.by.map(at).join(' ')} ${at(step.at)}`;
      case 'close':
        return 'Z';
    }
  };
  return path.map(write).join('');
}
