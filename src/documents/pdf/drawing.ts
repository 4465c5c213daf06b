import { inkOf, outlineOf, type Look } from '../../domain/figure/ink';
import type { Path, Step } from '../../domain/figure/path';
import {
  groupsOf,
  type Point,
  type Scene,
  type Shape,
  type TextShape,
  type Tone,
} from '../../domain/figure/scene';
import { baselines } from '../../domain/figure/text';
import type { Measure } from './line';
import { colours, type Colour } from './look';
import type { Mark, Owner, PathMark, Stroke, TextMark } from './mark';
import { printable } from './printable';

interface Paint {
  fill?: Colour;
  /** Thickness and dashes in units of the drawing. */
  stroke?: Stroke;
}

const { ink, accent, tint } = colours;
const line = { colour: ink, thickness: 1.5 } as const;
const thin = { colour: ink, thickness: 0.6 } as const;
const dash = [6, 4] as const;

/** Every look on paper; the same as in `html/_drawing.scss`. */
const paints: Record<Look, Paint> = {
  'box-plain': { fill: '#ffffff', stroke: { colour: ink, thickness: 1.2 } },
  'box-tint': { fill: '#dfe6ec', stroke: { colour: accent, thickness: 1.2 } },
  'box-strong': { fill: accent, stroke: { colour: accent, thickness: 1.2 } },
  band: { fill: tint },
  wedge: { fill: '#dfe6ec', stroke: { colour: accent, thickness: 1.2 } },
  solid: { fill: accent },
  hatching: { stroke: { colour: ink, thickness: 1.2 } },
  pixels: { fill: '#000000' },
  line: { stroke: line },
  'line dashed': { stroke: { ...line, dash } },
  'line thin': { stroke: thin },
  'line thin dashed': { stroke: { ...thin, dash } },
};

const textColours: Record<Tone, Colour> = { plain: ink, tint: ink, strong: '#ffffff' };
const anchors = { start: 0, middle: 0.5, end: 1 } as const;

/** How a drawing comes to paper: how many points its unit is, and what each of its pieces belongs to. */
interface Drafting {
  scale: number;
  measure: Measure;
  ownerOf: (shape: Shape) => Owner;
}

/** A drawing as marks, counted from its own upper left corner; its pieces in the order of reading. */
export function drawingMarks(scene: Scene, drafting: Drafting): Mark[] {
  const shapes = groupsOf(scene).flatMap((group) => group.shapes);
  return shapes.flatMap((shape): Mark[] => {
    const owner = drafting.ownerOf(shape);
    return shape.kind === 'text'
      ? wordMarks(shape, drafting, owner)
      : outlineMarks(shape, drafting.scale, owner);
  });
}

function outlineMarks(shape: Exclude<Shape, TextShape>, scale: number, owner: Owner): PathMark[] {
  return inkOf(shape).map((each) => {
    const { fill, stroke } = paints[each.look];
    return {
      kind: 'path',
      x: 0,
      y: 0,
      path: scaled(outlineOf(each), scale),
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke: scaledStroke(stroke, scale) }),
      owner,
    };
  });
}

function scaledStroke({ colour, thickness, dash: strokes }: Stroke, scale: number): Stroke {
  const drawn = { colour, thickness: thickness * scale };
  return strokes === undefined ? drawn : { ...drawn, dash: strokes.map((length) => length * scale) };
}

function scaled(path: Path, scale: number): Path {
  const at = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
  return path.map((step): Step => {
    switch (step.to) {
      case 'close':
        return step;
      case 'curve':
        return { to: 'curve', by: [at(step.by[0]), at(step.by[1])], at: at(step.at) };
      case 'move':
      case 'line':
        return { to: step.to, at: at(step.at) };
    }
  });
}

/** Each line ends with a space, which keeps labels apart for those who copy or listen; none is wider than its area. */
function wordMarks(shape: TextShape, { scale, measure }: Drafting, owner: Owner): TextMark[] {
  const face = shape.bold ? 'bold' : 'regular';
  const left = shape.x * scale;
  const room = shape.width * scale;
  return baselines(shape).map((y, at): TextMark => {
    const text = printable(shape.lines[at] ?? '');
    const natural = measure(text, face, shape.size * scale);
    const size = shape.size * scale * Math.min(1, room / Math.max(natural, 0.01));
    const width = Math.min(natural, room);
    const x = left + (room - width) * anchors[shape.at];
    const colour = textColours[shape.on];
    return { kind: 'text', x, y: y * scale, text: `${text} `, width, face, size, colour, owner };
  });
}
