import { groupsOf, type Shape } from '../../domain/figure/scene';
import type { Sheet } from './sheet';

/** What a sheet says, a string for each of its texts and codes, in the order of reading; nothing twice. */
export function sheetStrings({ drawing }: Sheet): string[] {
  return groupsOf(drawing)
    .flatMap(({ shapes }) => shapes)
    .flatMap(shapeStrings);
}

function shapeStrings(shape: Shape): string[] {
  if (shape.repeats) return [];
  if (shape.kind === 'text') return [shape.lines.join(' ')];
  return shape.kind === 'pixels' ? [shape.alternative] : [];
}
