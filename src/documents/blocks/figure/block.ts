import type { Scene } from '../../../domain/figure/scene';

/** A picture, never parted over two pages: scaled to the width of the text, or to a page of its own. */
export interface FigureBlock {
  kind: 'figure';
  /** What the picture shows; stands above it. */
  caption: string;
  /** The picture told in words, for those who do not see it. */
  alternative: string;
  /** In units of about a point. Its labels are drawn everywhere, and are no words of the document. */
  drawing: Scene;
}
