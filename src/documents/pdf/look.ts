/** All measures are PDF points, 72 to the inch: 28.35 to the centimetre. */
const CENTIMETRE = 72 / 2.54;

/** A sheet of A4 and what of it may be written on. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 2.2 * CENTIMETRE,
  right: 2.2 * CENTIMETRE,
  top: 2 * CENTIMETRE,
  bottom: 2.2 * CENTIMETRE,
} as const;

/** How wide the text is. */
export const textWidth = sheet.width - sheet.left - sheet.right;

/** How much of a page can be filled from top to bottom. */
export const textHeight = sheet.height - sheet.top - sheet.bottom;

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
  signature: { face: 'regular', size: 9.5, leading: 13, colour: quiet },
  foot: { face: 'regular', size: 9, leading: 12, colour: quiet },
} as const satisfies Record<string, TextStyle>;

/** Between two lines for the pen: comfortable handwriting wants eight to nine millimetres. */
export const penLineHeight = 0.85 * CENTIMETRE;
