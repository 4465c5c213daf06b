import { cardHeight, cardShapes, labelBox, type Card } from './card';
import type { FlowFigure } from './figure';
import {
  areaOf,
  arrow,
  bottomOf,
  line,
  sceneOf,
  type Area,
  type Point,
  type Scene,
  type Shape,
} from './scene';

const arrowLength = 36;
const gap = 12;

/** The last station is where the worry is taken over. */
const toneOf = (at: number, count: number) => (at === count - 1 ? 'strong' : 'plain');

const middleOf = ({ y, height }: Area): number => y + height / 2;

/** The way side by side, what it ends in below it, as a tree. */
export function flowAcross({ stations, ends }: FlowFigure, width: number): Scene {
  const boxWidth = (width - (stations.length - 1) * arrowLength) / stations.length;
  const cards = stations.map(({ name, does }, at): Card => ({
    x: at * (boxWidth + arrowLength),
    y: 1,
    width: boxWidth,
    heading: name,
    text: does,
    tone: toneOf(at, stations.length),
  }));
  const height = Math.max(...cards.map(cardHeight));
  const middle = 1 + height / 2;
  const arrows = cards.slice(1).map(({ x }) => arrow(x - arrowLength + 4, middle, x - 4, middle));
  const row = [...cards.flatMap((card) => cardShapes(card, height)), ...arrows];
  return sceneOf(width, [...row, ...treeBelow(ends, { x: width - boxWidth / 2, y: 1 + height }, width)]);
}

function treeBelow(ends: readonly string[], from: Point, width: number): Shape[] {
  const boxWidth = (width - (ends.length - 1) * gap) / ends.length;
  const branchAt = from.y + 20;
  const boxesAt = branchAt + 24;
  const lefts = ends.map((_, at) => at * (boxWidth + gap));
  const middles = lefts.map((x) => x + boxWidth / 2);
  const boxes = ends.map((end, at) => labelBox(end, { x: lefts[at] ?? 0, y: boxesAt, width: boxWidth }));
  return [
    line(from.x, from.y + 2, from.x, branchAt),
    line(Math.min(from.x, ...middles), branchAt, Math.max(from.x, ...middles), branchAt),
    ...middles.map((x) => arrow(x, branchAt, x, boxesAt - 4)),
    ...equallyHigh(boxes),
  ];
}

/** Boxes that begin at the same height, made as high as the highest, each text in the middle of its box. */
function equallyHigh(boxes: readonly (readonly Shape[])[]): Shape[] {
  const heights = boxes.map((shapes) => Math.max(...shapes.map((shape) => areaOf(shape).height)));
  const height = Math.max(...heights);
  return boxes.flatMap((shapes, at) => {
    const lower = (height - (heights[at] ?? height)) / 2;
    return shapes.map((shape): Shape => {
      if (shape.kind === 'box') return { ...shape, height };
      return shape.kind === 'text' ? { ...shape, y: shape.y + lower } : shape;
    });
  });
}

/** The way from top to bottom, what it ends in as a list beside a line. */
export function flowDown({ stations, ends }: FlowFigure, width: number): Scene {
  const middle = width / 2;
  const way = stations.reduce<Shape[]>((above, { name, does }, at) => {
    const y = at === 0 ? 1 : bottomOf(above) + arrowLength;
    const card: Card = { x: 0, y, width, heading: name, text: does, tone: toneOf(at, stations.length) };
    const between = at === 0 ? [] : [arrow(middle, y - arrowLength + 4, middle, y - 4)];
    return [...above, ...between, ...cardShapes(card, cardHeight(card))];
  }, []);
  return sceneOf(width, [...way, ...listBelow(ends, bottomOf(way), width)]);
}

function listBelow(ends: readonly string[], top: number, width: number): Shape[] {
  const [railAt, boxAt] = [16, 44];
  const boxes = ends.reduce<Shape[]>((above, end) => {
    const y = (bottomOf(above) || top) + gap;
    return [...above, ...labelBox(end, { x: boxAt, y, width: width - boxAt })];
  }, []);
  const middles = boxes
    .filter(({ kind }) => kind === 'box')
    .map(areaOf)
    .map(middleOf);
  return [
    line(railAt, top + 2, railAt, Math.max(top, ...middles)),
    ...middles.map((y) => arrow(railAt, y, boxAt - 4, y)),
    ...boxes,
  ];
}
