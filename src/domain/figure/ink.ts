import {
  arrowHead,
  closedPath,
  headArea,
  levelLines,
  linePath,
  pixelsPath,
  rectPath,
  shouldersPath,
  slantedLines,
  type Path,
} from './path';
import type { Area, Filling, Shape, TextShape } from './scene';

/** How an outline is drawn: its classes in a web page, a filling and a stroke on paper. */
export type Look =
  | 'box-plain'
  | 'box-tint'
  | 'box-strong'
  | 'band'
  | 'wedge'
  | 'solid'
  | 'hatching'
  | 'pixels'
  | `line${'' | ' thin'}${'' | ' dashed'}`;

/** An outline with its look; rectangles and circles are named, since what draws may know them. */
export type Ink = { look: Look } & (
  { form: 'rect'; area: Area; radius: number } | { form: 'circle'; area: Area } | { form: 'path'; path: Path }
);

/** Between the lines of a hatched bar. */
const hatching = 5;
const corner = 3;

const path = (look: Look, of: Path): Ink => ({ form: 'path', path: of, look });

const rect = (look: Look, { x, y, width, height }: Area, radius = 0): Ink => ({
  form: 'rect',
  area: { x, y, width, height },
  radius,
  look,
});

const circle = (look: Look, { x, y, width, height }: Area): Ink => ({
  form: 'circle',
  area: { x, y, width, height },
  look,
});

/** What is drawn for a piece of a drawing that is not words. */
export function inkOf(shape: Exclude<Shape, TextShape>): readonly Ink[] {
  switch (shape.kind) {
    case 'box':
      return [rect(`box-${shape.tone}`, shape, corner)];
    case 'bar':
      return barInk(shape, shape.filling);
    case 'band':
      return [rect('band', shape)];
    case 'circle':
      return [circle(`box-${shape.tone}`, shape)];
    case 'dot':
      return [circle('solid', shape)];
    case 'person':
      return [circle('solid', headArea(shape)), path('solid', shouldersPath(shape))];
    case 'pixels':
      return [path('pixels', pixelsPath(shape, shape.dark))];
    case 'wedge':
      return [path('wedge', closedPath(shape.points))];
    case 'line':
      return [path(lineLook(shape), linePath(shape.points))];
    case 'arrow':
      return [path(lineLook(shape), linePath(shape.points)), path('solid', arrowHead(shape.points))];
  }
}

const lineLook = ({ thin, dashed }: { thin?: boolean; dashed?: boolean }) =>
  `line${thin === true ? ' thin' : ''}${dashed === true ? ' dashed' : ''}` as const;

function barInk(area: Area, filling: Filling): Ink[] {
  switch (filling) {
    case 'solid':
      return [rect('box-strong', area)];
    case 'open':
      return [rect('box-plain', area)];
    case 'hatched':
      return [rect('box-plain', area), path('hatching', slantedLines(area, hatching))];
    case 'lined':
      return [rect('box-plain', area), path('hatching', levelLines(area, hatching))];
  }
}

/** The outline as a path, for what draws nothing but paths. A circle is a square with the roundest of corners. */
export function outlineOf(ink: Ink): Path {
  switch (ink.form) {
    case 'path':
      return ink.path;
    case 'rect':
      return rectPath(ink.area, ink.radius);
    case 'circle':
      return rectPath(ink.area, ink.area.width / 2);
  }
}
