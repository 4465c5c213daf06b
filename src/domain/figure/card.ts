import { bottomOf, type Shape, type Tone } from './scene';
import { sizes, textBlock } from './text';

/** Room between a box's outline and its text. */
const inset = 10;

/** A box with a heading and a text below it. */
export interface Card {
  x: number;
  y: number;
  width: number;
  heading: string;
  text: string;
  tone: Tone;
}

function wordsOf({ x, y, width, heading, text, tone }: Card): Shape[] {
  const place = { x: x + inset, width: width - 2 * inset, on: tone };
  const head = textBlock(heading, { ...place, y: y + inset, size: sizes.heading, bold: true });
  return [head, textBlock(text, { ...place, y: head.y + head.height + 4 })];
}

/** How high a card must be for its text. */
export const cardHeight = (card: Card): number => bottomOf(wordsOf(card)) - card.y + inset;

/** A card of the given height, which is at least {@link cardHeight}. */
export function cardShapes(card: Card, height: number): Shape[] {
  const { x, y, width, tone } = card;
  return [{ kind: 'box', x, y, width, height, tone }, ...wordsOf(card)];
}

/** A box around one line or two, in the middle of it. */
export function labelBox(text: string, place: { x: number; y: number; width: number }): Shape[] {
  const words = textBlock(text, {
    x: place.x + inset,
    y: place.y + 8,
    width: place.width - 2 * inset,
  });
  return [{ kind: 'box', ...place, height: words.height + 16, tone: 'tint' }, words];
}
