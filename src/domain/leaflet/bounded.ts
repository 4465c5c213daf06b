import type { Area } from '../figure/scene';
import { lineHeight, widthOf } from '../figure/text';
import { sizeOf, type Piece } from './piece';

/** The narrowest letters, as part of their size. */
const narrowest = widthOf('i', 1);

/**
 * Answers without what could not stand in the area even if it were all narrow letters, and the paths of those that
 * lost something: a book that was pasted into a field then takes no more time than a page.
 */
export function bounded(
  pieces: readonly Piece[],
  { width, height }: Area,
): { pieces: readonly Piece[]; cut: readonly string[] } {
  const cut: string[] = [];
  const kept = pieces.map((piece): Piece => {
    if (piece.kind === 'pen' || piece.path === undefined) return piece;
    const least = sizeOf(piece, 0);
    const most = Math.ceil(width / (narrowest * least) + 1) * Math.ceil(height / (lineHeight * least) + 1);
    if (piece.text.length <= most) return piece;
    cut.push(piece.path);
    return { ...piece, text: `${piece.text.slice(0, most)} …` };
  });
  return { pieces: kept, cut };
}
