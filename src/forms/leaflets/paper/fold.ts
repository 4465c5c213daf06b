import type { Area, Scene } from '../../../domain/figure/scene';
import { drawn, together, type Panel } from '../../../domain/leaflet/column';
import { foldMarks } from '../../../domain/leaflet/cutting';
import { millimetre as mm, paperSizes } from '../../../documents/sheets/sheet';

/** The paper of a leaflet, turned and folded in the middle. */
const leafletPaper = paperSizes['a4-landscape'];

/** Between the paper's edge, or its fold, and what is printed. */
const margin = 11 * mm;
/** No printer leaves more than this unprinted. */
const marksFrom = 6 * mm;

/** Half of a leaflet's side, a page of A5 when it is folded. */
function page(left: number): Area {
  return {
    x: left + margin,
    y: margin,
    width: leafletPaper.width / 2 - 2 * margin,
    height: leafletPaper.height - 2 * margin,
  };
}

/** The two pages of a side of the leaflet. */
export const pages = { left: page(0), right: page(leafletPaper.width / 2) } as const;

/** A side of a leaflet, with the marks that it is folded by. */
export function side(left: Panel, right: Panel): { scene: Scene; cut: readonly string[] } {
  const { shapes, cut } = together(left, right, drawn(...foldMarks(leafletPaper, marksFrom)));
  return { scene: { ...leafletPaper, shapes }, cut };
}

/** A part of a page, `top` and `height` in points from the page's upper edge. */
export const part = (whole: Area, top: number, height: number): Area => ({
  ...whole,
  y: whole.y + top,
  height,
});

/** The area within a frame. */
export const within = ({ x, y, width, height }: Area, inset: number): Area => ({
  x: x + inset,
  y: y + inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
});
