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
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return sum * size * (bold ? boldFactor : 1);
}

/** The word in pieces that each fit; all but the last end in a hyphen. */
function broken(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const letters = Array.from(word);
  const most = letters.findLastIndex((_, at) => fits(`${letters.slice(0, at + 1).join('')}-`));
  const cut = Math.max(1, most + 1);
  if (cut >= letters.length) return [word];
  return [`${letters.slice(0, cut).join('')}-`, ...broken(letters.slice(cut).join(''), fits)];
}

/** The text in lines that are no wider than `width`. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string): boolean => widthOf(line, size, bold) <= width;
  const words = text.split(/\s+/).filter(Boolean);
  return words.reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    return lines.length > 0 && fits(longer)
      ? [...lines.slice(0, -1), longer]
      : [...lines, ...broken(word, fits)];
  }, []);
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
