import type { Face, TextStyle } from './look';
import type { Mark, Owner, PartedWord, TextMark } from './mark';
import { printable } from './printable';

/** How wide a text is when set in this face and size; given from outside, so that layout needs no font. */
export type Measure = (text: string, face: Face, size: number) => number;

/** One line of a column: how high it is and what is drawn on it, counted from its upper left corner. */
export interface Line {
  height: number;
  marks: readonly Mark[];
}

interface Piece {
  text: string;
  parted?: PartedWord;
}

/** Half the height of a capital letter relative to the size: puts the letters in the middle of their line. */
const halfCapital = 0.357;

/** The base line within a line that is set in this style. */
export function baseline(style: TextStyle): number {
  return style.leading / 2 + style.size * halfCapital;
}

/**
 * The text broken into lines of this width. Words stay whole as long as a line can hold them; a longer one is parted,
 * after a hyphen or slash where there is one. Each line but the last ends with a space, which keeps words apart for
 * those who copy or listen.
 */
export function textLines(
  text: string,
  { width, style, owner, measure }: { width: number; style: TextStyle; owner: Owner; measure: Measure },
): Line[] {
  const widthOf = (piece: string) => measure(piece, style.face, style.size);
  const said = printable(text);
  if (said === '') return [];
  const hardLines = said.split('\n');
  const lines = hardLines.flatMap((line, index) =>
    brokenLine(line, index === hardLines.length - 1, width, widthOf),
  );
  return lines.map((pieces) => ({
    height: style.leading,
    marks: placed(pieces, style, owner, widthOf),
  }));
}

function placed(
  pieces: readonly Piece[],
  style: TextStyle,
  owner: Owner,
  widthOf: (text: string) => number,
): TextMark[] {
  let x = 0;
  return pieces.map(({ text, parted }) => {
    const width = widthOf(text);
    const { face, size, colour } = style;
    const mark: TextMark = { kind: 'text', x, y: baseline(style), text, width, face, size, colour, owner };
    x += width;
    return parted === undefined ? mark : { ...mark, parted };
  });
}

/** The lines that one line of the text makes when it is broken at spaces. */
function brokenLine(
  line: string,
  isLastOfText: boolean,
  width: number,
  widthOf: (text: string) => number,
): Piece[][] {
  const words = line.split(' ');
  const lines: Piece[][] = [];
  let current = '';
  words.forEach((word, index) => {
    const isLast = isLastOfText && index === words.length - 1;
    const shown = isLast ? word : `${word} `;
    if (widthOf(current + shown) <= width) {
      current += shown;
      return;
    }
    if (current !== '') lines.push([{ text: current }]);
    current = '';
    if (widthOf(shown) <= width) {
      current = shown;
      return;
    }
    const parted: PartedWord = { whole: word };
    const parts = partsOfWord(word, width - (isLast ? 0 : widthOf(' ')), widthOf);
    lines.push(...parts.map((text) => [{ text, parted }]));
    if (!isLast) lines.at(-1)?.push({ text: ' ' });
  });
  if (current !== '' || lines.length === 0) lines.push([{ text: current }]);
  return lines;
}

/** A word that no line can hold, in pieces that lines can hold; at least one letter each. */
function partsOfWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let rest = word;
  while (rest !== '') {
    const fitting = longestFitting(rest, width, widthOf);
    const part = fitting.length < rest.length ? upToSeam(fitting) : fitting;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}

function longestFitting(word: string, width: number, widthOf: (text: string) => number): string {
  let fitting = '';
  for (const letter of lettersOf(word)) {
    if (fitting !== '' && widthOf(fitting + letter) > width) break;
    fitting += letter;
  }
  return fitting;
}

/** Up to the last hyphen, slash or the like, unless that would leave the line half empty. */
function upToSeam(part: string): string {
  const seam = Math.max(
    ...['-', '–', '/', '.', '@', '_', '&', '?', '='].map((sign) => part.lastIndexOf(sign)),
  );
  return seam >= part.length / 2 ? part.slice(0, seam + 1) : part;
}

/** The letters of a word, each with the marks that belong to it. */
function lettersOf(word: string): string[] {
  return word.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
}
