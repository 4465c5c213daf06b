import type { TextShape, Tone } from './scene';

/** Text sizes of a drawing. A drawing is never shown smaller than it is laid out on a phone. */
export const sizes = { heading: 16, body: 14 } as const;

/** From one line to the next, as part of the text's size. */
export const lineHeight = 1.3;

/**
 * Widths of letters as parts of the text's size, after DejaVu Sans: about the widest of the fonts that a
 * reader's device may set the drawing in, so that text fits in all of them.
 */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!I ]/, 0.34],
  [/[frt()/\-–»«"]/, 0.46],
  [/[mMwWæÆ—…%@œŒωψшщжюыфњљ]/, 1],
  [/[ШЩЖЮЫФЊЉΩΨ]/, 1.1],
  [/\p{Lu}/u, 0.79],
];
const otherLetter = 0.64;

/** Of letters met before: texts are measured over and over until they fit. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = letterWidths.find(([pattern]) => pattern.test(letter))?.[1] ?? otherLetter;
  known.set(letter, width);
  return width;
}

const boldFactor = 1.12;

/** How wide a text can at most become, in units of the drawing. */
export function widthOf(text: string, size: number, bold = false): number {
  return lettersWidth(text) * size * (bold ? boldFactor : 1);
}

function lettersWidth(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return sum;
}

/**
 * The word in pieces that each fit; all but the last end in a hyphen. Each letter is measured a few times at most: a
 * word that someone pasted may be as long as a book.
 */
function broken(word: string, fits: (sum: number) => boolean): string[] {
  const letters = Array.from(word);
  const pieces: string[] = [];
  let from = 0;
  while (from < letters.length - 1 && mostFitting(letters, from, 0, fits) < letters.length - from) {
    const count = Math.max(1, mostFitting(letters, from, letterWidth('-'), fits));
    pieces.push(`${letters.slice(from, from + count).join('')}-`);
    from += count;
  }
  return [...pieces, letters.slice(from).join('')];
}

/** How many letters from a place on fit together with what comes behind them. */
function mostFitting(
  letters: readonly string[],
  from: number,
  behind: number,
  fits: (sum: number) => boolean,
): number {
  let sum = 0;
  for (let at = from; at < letters.length; at += 1) {
    sum += letterWidth(letters[at] ?? '');
    if (!fits(sum + behind)) return at - from;
  }
  return letters.length - from;
}

/** The text in lines that are no wider than `width`. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const fits = (sum: number): boolean => sum * size * (bold ? boldFactor : 1) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(lettersWidth(longer))) lines[lines.length - 1] = longer;
    else lines.push(...broken(word, fits));
  }
  return lines;
}

/** What a text block is to be: where it stands, how wide it may be, how it looks. */
interface TextWish {
  x: number;
  y: number;
  width: number;
  size?: number;
  bold?: boolean;
  on?: Tone;
  at?: TextShape['at'];
}

/** A text, broken into lines for the width it is given. */
export function textBlock(text: string, wish: TextWish): TextShape {
  const { x, y, width, size = sizes.body, bold = false, on = 'plain', at = 'start' } = wish;
  const lines = wrap(text, width, size, bold);
  const height = lines.length * size * lineHeight;
  return { kind: 'text', x, y, width, height, lines, size, bold, on, at };
}

/** Where the letters of a text's lines stand: the baseline of each line. */
export const baselines = ({ y, lines, size }: TextShape): number[] =>
  lines.map((_, at) => y + (at + 1) * size * lineHeight - size * 0.35);
