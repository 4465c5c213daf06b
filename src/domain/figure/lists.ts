import type { GroupsFigure, StepsFigure } from './figure';
import { arrow, bottomOf, sceneOf, type Scene, type Shape, type Tone } from './scene';
import { sizes, textBlock } from './text';

const inset = 10;
const bullet = 12;
const gaps = { steps: 28, groups: 12 } as const;

/** A named list in its place: a heading on its own ground above a box with the items. */
interface ListCard {
  x: number;
  y: number;
  width: number;
  name: string;
  items: readonly string[];
  tone: Tone;
}

function heading({ x, y, width, name, tone }: ListCard, height?: number): Shape[] {
  const place = {
    x: x + inset,
    y: y + 8,
    width: width - 2 * inset,
    size: sizes.heading,
    bold: true,
    on: tone,
  };
  const words = textBlock(name, place);
  return [{ kind: 'box', x, y, width, height: height ?? words.height + 16, tone }, words];
}

function items(card: ListCard, top: number): Shape[] {
  return card.items.reduce<Shape[]>((above, item) => {
    const y = above.length === 0 ? top + inset : bottomOf(above) + 5;
    const words = textBlock(item, { x: card.x + inset + bullet, y, width: card.width - 2 * inset - bullet });
    return [...above, { kind: 'dot', x: card.x + inset, y: y + 7, width: 5, height: 5 }, words];
  }, []);
}

/** The lists side by side, equally high, their headings too. */
function across(cards: readonly ListCard[]): Shape[] {
  const headHeight = Math.max(...cards.map((card) => bottomOf(heading(card)) - card.y));
  const lists = cards.map((card) => items(card, card.y + headHeight));
  const bottom = Math.max(...lists.map(bottomOf)) + inset;
  return cards.flatMap((card, at): Shape[] => {
    const { x, width } = card;
    const y = card.y + headHeight;
    const box: Shape = { kind: 'box', x, y, width, height: bottom - y, tone: 'plain' };
    return [...heading(card, headHeight), box, ...(lists[at] ?? [])];
  });
}

/** One list of its own height. */
function alone(card: ListCard): Shape[] {
  const head = heading(card);
  const y = bottomOf(head);
  const list = items(card, y);
  const height = bottomOf(list) + inset - y;
  return [...head, { kind: 'box', x: card.x, y, width: card.width, height, tone: 'plain' }, ...list];
}

const numbered = (name: string, at: number): string => `${String(at + 1)}. ${name}`;

/** The steps side by side, an arrow from each to the next. */
export function stepsAcross({ steps }: StepsFigure, width: number): Scene {
  const boxWidth = (width - (steps.length - 1) * gaps.steps) / steps.length;
  const cards = steps.map(({ name, items }, at): ListCard => ({
    x: at * (boxWidth + gaps.steps),
    y: 1,
    width: boxWidth,
    name: numbered(name, at),
    items,
    tone: 'strong',
  }));
  const arrows = cards.slice(1).map(({ x }) => arrow(x - gaps.steps + 3, 20, x - 3, 20));
  return sceneOf(width, [...across(cards), ...arrows]);
}

/** The steps from top to bottom. */
export function stepsDown({ steps }: StepsFigure, width: number): Scene {
  const shapes = steps.reduce<Shape[]>((above, { name, items }, at) => {
    const y = at === 0 ? 1 : bottomOf(above) + gaps.steps;
    const card: ListCard = { x: 0, y, width, name: numbered(name, at), items, tone: 'strong' };
    const between = at === 0 ? [] : [arrow(width / 2, y - gaps.steps + 3, width / 2, y - 3)];
    return [...above, ...between, ...alone(card)];
  }, []);
  return sceneOf(width, shapes);
}

/** From the group at the scale's low end to the one at its high end: outlined, tinted, filled. */
function toneOf(at: number, count: number): Tone {
  if (at === count - 1) return 'strong';
  return at === 0 ? 'plain' : 'tint';
}

/** The groups side by side below a wedge that grows from the low end to the high one. */
export function groupsAcross({ groups, scale }: GroupsFigure, width: number): Scene {
  const half = width / 2 - gaps.groups;
  const low = textBlock(scale.low, { x: 0, y: 0, width: half });
  const high = textBlock(scale.high, { x: width - half, y: 0, width: half, at: 'end' });
  const top = bottomOf([low, high]) + 4;
  const bottom = top + 28;
  const wedge: Shape = {
    kind: 'wedge',
    points: [
      { x: 0, y: bottom - 3 },
      { x: width, y: top },
      { x: width, y: bottom },
      { x: 0, y: bottom },
    ],
  };
  const boxWidth = (width - (groups.length - 1) * gaps.groups) / groups.length;
  const cards = groups.map(({ name, items }, at): ListCard => ({
    x: at * (boxWidth + gaps.groups),
    y: bottom + gaps.groups,
    width: boxWidth,
    name,
    items,
    tone: toneOf(at, groups.length),
  }));
  return sceneOf(width, [low, high, wedge, ...across(cards)]);
}

/** The groups from top to bottom beside a wedge that grows downwards. */
export function groupsDown({ groups, scale }: GroupsFigure, width: number): Scene {
  const wedgeWidth = 18;
  const x = wedgeWidth + 10;
  const low = textBlock(scale.low, { x: 0, y: 0, width });
  const top = bottomOf([low]) + 6;
  const lists = groups.reduce<Shape[]>((above, { name, items }, at) => {
    const y = at === 0 ? top : bottomOf(above) + gaps.groups;
    return [...above, ...alone({ x, y, width: width - x, name, items, tone: toneOf(at, groups.length) })];
  }, []);
  const bottom = bottomOf(lists);
  const wedge: Shape = {
    kind: 'wedge',
    points: [
      { x: 0, y: top },
      { x: 3, y: top },
      { x: wedgeWidth, y: bottom },
      { x: 0, y: bottom },
    ],
  };
  const high = textBlock(scale.high, { x: 0, y: bottom + 6, width });
  return sceneOf(width, [low, wedge, ...lists, high]);
}
