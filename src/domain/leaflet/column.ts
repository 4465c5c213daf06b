import type { Area, Shape, TextShape, Tone } from '../figure/scene';
import { bounded } from './bounded';
import { cutShort } from './cut-short';
import { setPiece, type Piece } from './piece';
import { moved } from './placing';

/** What was set in a part of a sheet, and the answers that there was no room for all of. */
export interface Panel {
  shapes: readonly Shape[];
  /** Paths of the answers that were cut short or left out. */
  cut: readonly string[];
}

/** How a column stands in its place. */
export interface ColumnManner {
  /** The tone of what it stands on. */
  on?: Tone;
  /** The edge that its lines keep to. */
  at?: TextShape['at'];
  /** Where it stands when there is room to spare. */
  hold?: 'top' | 'middle' | 'bottom';
}

/** From wished to least in so many steps: what lies between two of them is not seen. */
const steps = 20;

/**
 * Pieces below each other, as large as they are wished where that fits the area, else all a little smaller, down to
 * the least that can be read. Where even that is too much, the longest answers are cut short and named.
 */
export function column(pieces: readonly Piece[], area: Area, manner: ColumnManner = {}): Panel {
  const stated = pieces.filter((piece) => piece.kind === 'pen' || piece.text.trim() !== '');
  const { pieces: said, cut } = bounded(stated, area);
  const fits = (ease: number) => stack(said, area, ease, manner).height <= area.height;
  if (!fits(0)) return together({ shapes: [], cut }, cutColumn(said, area, manner));
  const { shapes, height } = stack(said, area, largestThat(fits), manner);
  return { shapes: moved(shapes, 0, spare(area.height - height, manner)), cut };
}

/** Several panels as one. */
export const together = (...panels: readonly Panel[]): Panel => ({
  shapes: panels.flatMap(({ shapes }) => shapes),
  cut: [...new Set(panels.flatMap(({ cut }) => cut))],
});

/** Shapes that are nobody's answer. */
export const drawn = (...shapes: readonly Shape[]): Panel => ({ shapes, cut: [] });

/** Pieces below each other from the top of a place, and how high they become. `ease` is 1 as wished, 0 least. */
export function stack(
  pieces: readonly Piece[],
  { x, y, width }: Omit<Area, 'height'>,
  ease: number,
  manner: Omit<ColumnManner, 'hold'> = {},
): { shapes: Shape[]; height: number } {
  let bottom = y;
  const shapes = pieces.flatMap((piece, at) => {
    const set = setPiece(piece, { x, y: bottom, width }, ease, { ...manner, isFirst: at === 0 });
    bottom = set.bottom;
    return set.shapes;
  });
  return { shapes, height: bottom - y };
}

/** The largest ease that fits, where the least does: sought by halves. */
function largestThat(fits: (ease: number) => boolean): number {
  if (fits(1)) return 1;
  let [fitting, failing] = [0, steps];
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (fits(middle / steps)) fitting = middle;
    else failing = middle;
  }
  return fitting / steps;
}

function cutColumn(said: readonly Piece[], area: Area, manner: ColumnManner): Panel {
  const excess = stack(said, area, 0, manner).height - area.height;
  const { pieces, cut } = cutShort(said, area.width, excess);
  return { shapes: stack(pieces, area, 0, manner).shapes, cut };
}

const spare = (room: number, { hold = 'top' }: ColumnManner): number =>
  room * { top: 0, middle: 0.5, bottom: 1 }[hold];
