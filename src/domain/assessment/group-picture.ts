import { cardHeight, cardShapes, type Card } from '../figure/card';
import { arrow, bottomOf, sceneOf, type Scene, type Shape } from '../figure/scene';
import { sizes, textBlock } from '../figure/text';
import type { CitizenGroup } from './advised';

/** A group with its words. */
export interface GroupWords {
  name: string;
  /** Who is in it, in a sentence. */
  who: string;
}

/** The words that stand in the picture. */
export interface PictureWords {
  /** The groups, from simple cases to complex ones. */
  groups: Readonly<Record<CitizenGroup, GroupWords>>;
  /** Beside the group that fits, for example "Her". */
  here: string;
}

/** As wide as a phone shows it at full size; narrow cards also read well on paper. */
const width = 380;
const markWidth = 66;
const gap = 14;

/**
 * The three groups below one another, the one that fits filled, with an arrow and a word at its side, so that it
 * shows in black and white too. Without a group that fits, none is marked.
 */
export function groupPicture({ groups, here }: PictureWords, fitting: CitizenGroup | undefined): Scene {
  const shapes = (Object.entries(groups) as [CitizenGroup, GroupWords][]).reduce<Shape[]>(
    (above, [group, { name, who }]) => {
      const fits = group === fitting;
      const card: Card = {
        x: markWidth,
        y: above.length === 0 ? 1 : bottomOf(above) + gap,
        width: width - markWidth - 1,
        heading: name,
        text: who,
        tone: fits ? 'strong' : 'plain',
      };
      const height = cardHeight(card);
      return [...above, ...cardShapes(card, height), ...(fits ? mark(here, card.y + height / 2) : [])];
    },
    [],
  );
  return sceneOf(width, shapes);
}

/** The word, and an arrow from it to the card. */
function mark(word: string, middle: number): Shape[] {
  const height = sizes.heading * 1.3;
  const text = textBlock(word, {
    x: 0,
    y: middle - height / 2,
    width: markWidth - 24,
    size: sizes.heading,
    bold: true,
  });
  return [text, arrow(markWidth - 24, middle, markWidth - 4, middle)];
}
