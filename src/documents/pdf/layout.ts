import type { Point } from '../../domain/figure/scene';
import { textArea, type PageFormat } from './look';
import { moved, type Mark } from './mark';
import { heightOf, leastBeginning, parted, type PartedStrip, type Strip } from './strip';

/** A page's drawing marks, counted from the upper left corner of the sheet. */
export type Page = readonly Mark[];

/** A header that is repeated may take no more than this share of a page; a higher one is not repeated. */
const mostForRepetition = 1 / 3;

/** What stays with a strip counts against its page up to this share; beyond it, both are better off apart. */
export const mostForStaying = 1 / 2;

/** Sums of heights are this exact. */
const rounding = 0.01;

/**
 * Strips stacked on as many pages as it takes. A strip that fits on a page is never parted unless it allows it; one
 * that stays with the next never ends a page; what a strip wants repeated above it stands above it on every page.
 */
export function pagesOf(strips: readonly Strip[], format: PageFormat): Page[] {
  const textHeight = textArea(format).height;
  const pages: Mark[][] = [[]];
  let used = 0;

  const remaining = () => textHeight - used;
  const onFreshPage = () => used === 0;
  const put = (piece: Strip) => {
    const height = heightOf(piece);
    pages.at(-1)?.push(...marksOf(piece, height, { x: format.left, y: format.top + used }));
    used += height;
  };
  const turnPage = () => {
    pages.push([]);
    used = 0;
  };

  /** Puts the strip from here on, over as many pages as it needs; `least` is what must fit before the page is turned. */
  const place = (whole: Strip, least: number) => {
    if (!onFreshPage() && whole.spaceAbove + least > remaining()) turnPage();
    let piece: Strip | undefined = whole;
    while (piece !== undefined) {
      const isFirst = onFreshPage();
      if (!isFirst) used += piece.spaceAbove;
      else if (repeats(piece, textHeight)) put(piece.repeatedAbove);
      const fits: boolean = heightOf(piece) <= remaining() + rounding;
      const pieces: PartedStrip | undefined = fits ? undefined : parted(piece, remaining());
      // Where not a line fits any more, the next page begins; a line higher than a whole page has to be drawn somewhere.
      if (fits || pieces !== undefined || isFirst) {
        put(pieces?.first ?? piece);
        piece = pieces?.rest;
      }
      if (piece !== undefined) turnPage();
    }
  };

  strips.forEach((whole, index) => {
    place(whole, leastTogether(strips, index, textHeight));
  });
  return pages;
}

function repeats(piece: Strip, textHeight: number): piece is Strip & { repeatedAbove: Strip } {
  return piece.repeatedAbove !== undefined && heightOf(piece.repeatedAbove) <= textHeight * mostForRepetition;
}

/** What must find room where this strip begins: itself and the beginning of what it stays with, if a page holds it. */
function leastTogether(strips: readonly Strip[], index: number, textHeight: number): number {
  const own = strips[index];
  if (own === undefined) return 0;
  const pageHeight = textHeight - heightAbove(strips, index, textHeight);
  let together = 0;
  for (let at = index; ; at += 1) {
    const each = strips[at];
    if (each === undefined) break;
    if (at > index) together += each.spaceAbove;
    if (!each.staysWithNext) {
      together += leastBeginning(each, pageHeight - together);
      break;
    }
    together += heightOf(each);
  }
  return together <= pageHeight ? together : leastBeginning(own, pageHeight);
}

/** What takes up room at the top of any page on which this strip begins: what stays with it, or what is repeated. */
function heightAbove(strips: readonly Strip[], index: number, textHeight: number): number {
  let staying = 0;
  for (let at = index - 1; strips[at]?.staysWithNext === true; at -= 1) {
    const each = strips[at];
    if (each !== undefined) staying += heightOf(each) + each.spaceAbove;
  }
  const own = strips[index];
  if (staying > 0 && staying <= textHeight * mostForStaying) return staying + (own?.spaceAbove ?? 0);
  return own !== undefined && repeats(own, textHeight) ? heightOf(own.repeatedAbove) : 0;
}

function marksOf(piece: Strip, height: number, { x: left, y: top }: Point): Mark[] {
  const behind = piece.behind?.(height) ?? [];
  const lines = piece.columns.flatMap(({ x, lines }) => {
    let y = piece.padding;
    return lines.flatMap((line) => {
      const marks = line.marks.map((mark) => moved(mark, x, y));
      y += line.height;
      return marks;
    });
  });
  return [...behind, ...lines].map((mark) => moved(mark, left, top));
}
