import { correction, generate } from 'lean-qr/nano';
import type { Shape } from '../figure/scene';

/** Squares of white around a code, without which it cannot be read. */
const quiet = 4;

/** Codes drawn before: the same few addresses are drawn again at every keystroke. */
const known = new Map<string, boolean[][]>();

/** The code of an address, rows of squares, dark or not. It can be read with a quarter of it torn or dirty. */
function squaresOf(address: string): boolean[][] {
  const found = known.get(address);
  if (found !== undefined) return found;
  const code = generate(address, { minCorrectionLevel: correction.Q });
  const each = Array.from({ length: code.size }, (_, at) => at);
  const squares = each.map((y) => each.map((x) => code.get(x, y)));
  known.set(address, squares);
  return squares;
}

/** A code in a white frame; `alternative` says in words where it leads. */
export function qrCode(
  address: string,
  { x, y, size }: { x: number; y: number; size: number },
  alternative: string,
): Shape[] {
  const dark = squaresOf(address);
  const square = size / (dark.length + 2 * quiet);
  const inner = dark.length * square;
  const inset = quiet * square;
  return [
    { kind: 'box', x, y, width: size, height: size, tone: 'plain' },
    { kind: 'pixels', x: x + inset, y: y + inset, width: inner, height: inner, dark, alternative },
  ];
}
