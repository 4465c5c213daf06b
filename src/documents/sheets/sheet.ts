import type { Scene } from '../../domain/figure/scene';

/** The papers that sheets are printed on. */
export type Paper = 'a4-portrait' | 'a4-landscape' | 'a3-portrait';

/**
 * A page painted from edge to edge, such as a poster or one side of a leaflet. Its drawing is counted in points, so
 * that sizes of letters are real ones; what is written in it are words of the document, in the order of its pieces.
 */
export interface Sheet {
  paper: Paper;
  drawing: Scene;
}

/** A millimetre of a sheet, in points. */
export const millimetre = 72 / 25.4;

const a4 = { short: 210 * millimetre, long: 297 * millimetre };

/** How large each paper is, in points. */
export const paperSizes: Readonly<Record<Paper, { width: number; height: number }>> = {
  'a4-portrait': { width: a4.short, height: a4.long },
  'a4-landscape': { width: a4.long, height: a4.short },
  'a3-portrait': { width: a4.long, height: 2 * a4.short },
};
