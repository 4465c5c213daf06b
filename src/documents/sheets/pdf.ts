import type { Shape } from '../../domain/figure/scene';
import { drawingMarks } from '../pdf/drawing';
import type { Page } from '../pdf/layout';
import type { Measure } from '../pdf/line';
import { printable } from '../pdf/printable';
import { tag, type Tag } from '../pdf/tag';
import type { Sheet } from './sheet';

/** A sheet on its page: every text tagged as heading or paragraph, every code as a picture, all else unheard. */
export function sheetPage({ drawing }: Sheet, measure: Measure): { page: Page; tags: Tag[] } {
  const tags = new Map<Shape, Tag>();
  const ownerOf = (shape: Shape) => {
    const own = tagOf(shape);
    if (own === undefined) return 'decoration';
    tags.set(shape, own);
    return own;
  };
  const page = drawingMarks(drawing, { scale: 1, measure, ownerOf });
  return { page, tags: [...tags.values()] };
}

const headings = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

function tagOf(shape: Shape): Tag | undefined {
  if (shape.repeats) return undefined;
  if (shape.kind === 'text') return tag(shape.level === undefined ? 'P' : headings[shape.level]);
  return shape.kind === 'pixels'
    ? tag('Figure', [], { alternative: printable(shape.alternative) })
    : undefined;
}
