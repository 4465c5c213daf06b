import { bottomOf, thinLine, type Shape, type TextShape, type Tone } from '../figure/scene';
import { lineHeight, textBlock, widthOf, wrap } from '../figure/text';

/** Something that is said in a column, or a line to write it on. */
export type Piece = Words | PenLine;

/** Words in a column. */
export interface Words {
  kind?: 'words';
  text: string;
  /** Size of the letters where there is room, in points. */
  size: number;
  /** Size that they may shrink to; three fifths where nothing is said. */
  least?: number;
  bold?: boolean;
  level?: TextShape['level'];
  /** Room between it and what stands above. */
  above?: number;
  /** Set as an item of a list. */
  bullet?: boolean;
  /** Of a title over several lines: none much shorter than the others. */
  balanced?: boolean;
  /** The answer that it tells, where it is one: the path of its field. */
  path?: string;
}

/** A line for the pen, with what is to be written on it. */
export interface PenLine {
  kind: 'pen';
  text: string;
  size: number;
  above?: number;
}

/** Where a piece begins. */
interface Place {
  x: number;
  y: number;
  width: number;
}

interface Setting {
  on?: Tone;
  at?: TextShape['at'];
  /** Nothing stands above it. */
  isFirst: boolean;
}

/** Handwriting wants some eight millimetres. */
const penHeight = 24;

/** The size of a piece's letters between wished (1) and least (0). */
export function sizeOf(piece: Piece, ease: number): number {
  if (piece.kind === 'pen') return piece.size;
  const { size, least = size * 0.6 } = piece;
  return least + (size - least) * ease;
}

/** Words that should not be parted, such as an address on the web, as large as one line allows, but for a least size. */
export function onOneLine(words: Words, width: number, least = 5): Words {
  const wide = widthOf(words.text, words.size, words.bold);
  const size = Math.max(least, words.size * Math.min(1, (width - 1) / Math.max(wide, 1)));
  return { ...words, size, least: size };
}

/** How far the words of an item stand in from its bullet. */
const indentOf = (piece: Piece, size: number): number =>
  piece.kind !== 'pen' && piece.bullet === true ? size * 0.9 : 0;

/** A piece in its place, and where the next one may begin. */
export function setPiece(
  piece: Piece,
  { x, y, width }: Place,
  ease: number,
  { on = 'plain', at = 'start', isFirst }: Setting,
): { shapes: Shape[]; bottom: number } {
  const top = isFirst ? y : y + (piece.above ?? 0) * (0.4 + 0.6 * ease);
  const size = sizeOf(piece, ease);
  if (piece.kind === 'pen') return penLine(piece.text, { x, y: top, width }, size, on);
  const indent = indentOf(piece, size);
  const block = textBlock(piece.text, {
    x: x + indent,
    y: top,
    width: piece.balanced === true ? balancedWidth(piece, width, size) : width - indent,
    size,
    bold: piece.bold ?? false,
    on,
    at,
  });
  const words: TextShape = piece.level === undefined ? block : { ...block, level: piece.level };
  const dot: Shape = { kind: 'dot', x, y: top + size * 0.5, width: size * 0.36, height: size * 0.36 };
  return { shapes: indent > 0 ? [dot, words] : [words], bottom: bottomOf([words]) };
}

/** The narrowest width in which the words take no more lines than in the full one. */
function balancedWidth({ text, bold }: Words, width: number, size: number): number {
  const linesIn = (room: number) => wrap(text, room, size, bold).length;
  const wanted = linesIn(width);
  const widths = Array.from({ length: 12 }, (_, at) => width * (1 - at * 0.05));
  return widths.findLast((room) => linesIn(room) === wanted) ?? width;
}

/** A label, and a line from it to the edge. */
function penLine(text: string, { x, y, width }: Place, size: number, on: Tone) {
  const needed = Math.min(width * 0.6, widthOf(text, size) + 1);
  const label = textBlock(text, { x, y: y + penHeight - size * lineHeight, width: needed, size, on });
  const foot = y + penHeight - size * 0.25;
  const rule = thinLine(x + needed + 4, foot, x + width, foot);
  return { shapes: [label, rule], bottom: y + penHeight };
}

/** How high a line of a piece is at its least size. */
export const leastLineHeight = (piece: Words): number => sizeOf(piece, 0) * lineHeight;

/** The lines of a piece at its least size. */
export function leastLines(piece: Words, width: number): string[] {
  const size = sizeOf(piece, 0);
  return wrap(piece.text, width - indentOf(piece, size), size, piece.bold);
}

/** A line that ends by saying that more would follow, no wider than the column; whole words, where there are several. */
export function withDots(text: string, piece: Words, width: number): string {
  const size = sizeOf(piece, 0);
  const room = width - indentOf(piece, size);
  const fits = (shorter: string) => widthOf(`${shorter} …`, size, piece.bold) <= room;
  let kept = text;
  while (!fits(kept) && kept.includes(' ')) kept = kept.slice(0, kept.lastIndexOf(' '));
  const letters = Array.from(kept);
  while (letters.length > 0 && !fits(letters.join(''))) letters.pop();
  return `${letters.join('').trimEnd()} …`.trim();
}
