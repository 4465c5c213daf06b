import { line, type Shape, type TextShape } from '../figure/scene';
import { lineHeight, type PictureWords } from './picture-style';
import { shortened } from './shortened';

/** The box of the citizen, between the two columns. */
export const citizenWidth = 150;
const inset = 10;
const size = 14;
/** How high the citizen's box is at least, for as many lines to begin at one of its edges. */
export const citizenHeightFor = (lines: number): number => Math.min(200, Math.max(84, lines * 6 + 20));

/** From the citizen's box to the coordinator's. */
const apart = 24;

interface NamedBox {
  x: number;
  width: number;
  label: string;
  name: string;
}

/** A box that says who someone is, and the name below. */
function namedBox(
  { x, width, label, name }: NamedBox,
  tone: 'strong' | 'tint',
  y: number,
  least: number,
): Shape[] {
  const text = (words: string, bold: boolean, most: number) =>
    shortened(words, width - 2 * inset, size, bold, most);
  const parts = [
    { lines: text(label, true, 2), bold: true },
    { lines: text(name, false, 3), bold: false },
  ].filter(({ lines }) => lines.length > 0);
  const words = parts.reduce((sum, { lines }) => sum + lines.length * size * lineHeight, 0);
  const height = Math.max(least, words + 2 * inset);
  const first = y + (height - words) / 2;
  const texts = parts.reduce<TextShape[]>((all, { lines, bold }) => {
    const above = all.at(-1);
    return [
      ...all,
      {
        kind: 'text',
        x: x + inset,
        y: above ? above.y + above.height : first,
        width: width - 2 * inset,
        height: lines.length * size * lineHeight,
        lines,
        size,
        bold,
        on: tone,
        at: 'middle',
      },
    ];
  }, []);
  return [{ kind: 'box', x, y, width, height, tone }, ...texts];
}

/** The citizen in the middle of a drawing and, below, the coordinator. */
export interface Middle {
  shapes: readonly Shape[];
  /** The height of the citizen's box, along which the lines to the network begin. */
  citizenHeight: number;
  /** From the middle of the citizen's box to the lowest edge. */
  below: number;
}

const heightOf = (shapes: readonly Shape[]): number => {
  const [box] = shapes;
  return box?.kind === 'box' ? box.height : 0;
};

/**
 * @param least how high the citizen's box must be for its lines
 * @param x the box's left edge
 * @param middle where the middle of the citizen's box stands
 */
export function middle(
  { citizen, coordinator }: { citizen: string; coordinator: string },
  words: PictureWords,
  { least, x, middle }: { least: number; x: number; middle: number },
): Middle {
  const place = { x, width: citizenWidth };
  const box = { ...place, label: words.citizen, name: citizen };
  const citizenHeight = heightOf(namedBox(box, 'strong', 0, least));
  const citizenShapes = namedBox(box, 'strong', middle - citizenHeight / 2, least);
  if (coordinator.trim() === '') return { shapes: citizenShapes, citizenHeight, below: citizenHeight / 2 };
  const foot = middle + citizenHeight / 2;
  const coordinatorShapes = namedBox(
    { ...place, label: words.coordinator, name: coordinator },
    'tint',
    foot + apart,
    0,
  );
  const centre = x + citizenWidth / 2;
  return {
    shapes: [...citizenShapes, line(centre, foot, centre, foot + apart), ...coordinatorShapes],
    citizenHeight,
    below: citizenHeight / 2 + apart + heightOf(coordinatorShapes),
  };
}
