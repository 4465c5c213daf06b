import type { Path, Step } from '../../domain/figure/path';
import type { Point } from '../../domain/figure/scene';

/** A text as a PDF string: UTF-16 in hexadecimal, which needs no escaping and holds every letter. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`;
}

/** A reference to another object of the file. */
export function reference(objectId: number): string {
  return `${String(objectId)} 0 R`;
}

/** An outline as operators of a page whose height is given, since a PDF counts from the lower edge. */
export function pathOperators(path: Path, origin: Point, pageHeight: number): string {
  const at = ({ x, y }: Point): string => `${decimal(origin.x + x)} ${decimal(pageHeight - origin.y - y)}`;
  const write = (step: Step): string => {
    switch (step.to) {
      case 'move':
        return `${at(step.at)} m`;
      case 'line':
        return `${at(step.at)} l`;
      case 'curve':
        return `${step.by.map(at).join(' ')} ${at(step.at)} c`;
      case 'close':
        return 'h';
    }
  };
  return path.map(write).join('\n');
}

/** A number without more digits than can be seen. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);
