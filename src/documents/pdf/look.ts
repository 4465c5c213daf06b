import type { Orientation } from '../model';

/** All measures are PDF points, 72 to the inch: 28.35 to the centimetre. */
const centimetre = 72 / 2.54;

/** How large a page is. */
export interface PageSize {
  width: number;
  height: number;
}

/** A page and how much of it, at each edge, is not to be written on. */
export interface PageFormat extends PageSize {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A4 either way up; the margins are those of `html/_on-paper.scss`. */
export const pageFormats: Record<Orientation, PageFormat> = {
  portrait: {
    width: 595.28,
    height: 841.89,
    left: 2.2 * centimetre,
    right: 2.2 * centimetre,
    top: 2 * centimetre,
    bottom: 2.2 * centimetre,
  },
  landscape: {
    width: 841.89,
    height: 595.28,
    left: 1.8 * centimetre,
    right: 1.8 * centimetre,
    top: 1.8 * centimetre,
    bottom: 1.9 * centimetre,
  },
};

/** How wide the text of a page is, and how much of the page can be filled from top to bottom. */
export const textArea = ({ width, height, left, right, top, bottom }: PageFormat): PageSize => ({
  width: width - left - right,
  height: height - top - bottom,
});

/** The two weights that documents are set in. */
export type Face = 'regular' | 'bold';

/** A colour as the paint box wants it. */
export type Colour = `#${string}`;

/** Few colours, all of which stand up to a black-and-white copier. */
export const colours = {
  ink: '#1a1a1a',
  quiet: '#4d4d4d',
  accent: '#0b3d66',
  hairline: '#b8b8b8',
  penLine: '#7a7a7a',
  tint: '#f2f4f6',
} as const satisfies Record<string, Colour>;

/** How a piece of text is set. */
export interface TextStyle {
  face: Face;
  size: number;
  /** From one base line to the next. */
  leading: number;
  colour: Colour;
}

const { ink, quiet, accent } = colours;

/** Every kind of text in a document; the same hierarchy as in `html/document.scss`. */
export const styles = {
  marking: { face: 'bold', size: 10, leading: 14, colour: ink },
  title: { face: 'bold', size: 23, leading: 29, colour: accent },
  subtitle: { face: 'regular', size: 11, leading: 16, colour: quiet },
  heading2: { face: 'bold', size: 14.5, leading: 19, colour: accent },
  heading3: { face: 'bold', size: 11.5, leading: 16, colour: ink },
  body: { face: 'regular', size: 11, leading: 16, colour: ink },
  label: { face: 'bold', size: 11, leading: 15.5, colour: ink },
  caption: { face: 'bold', size: 11, leading: 15, colour: ink },
  columnHeader: { face: 'bold', size: 9.5, leading: 13, colour: ink },
  answer: { face: 'regular', size: 11, leading: 15.5, colour: ink },
  cell: { face: 'regular', size: 10, leading: 14, colour: ink },
  denseColumnHeader: { face: 'bold', size: 8.5, leading: 11.5, colour: ink },
  denseCell: { face: 'regular', size: 9, leading: 12.5, colour: ink },
  signature: { face: 'regular', size: 9.5, leading: 13, colour: quiet },
  foot: { face: 'regular', size: 9, leading: 12, colour: quiet },
} as const satisfies Record<string, TextStyle>;

/** Between two lines for the pen: comfortable handwriting wants eight to nine millimetres. */
export const penLineHeight = 0.85 * centimetre;
