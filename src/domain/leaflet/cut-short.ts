import { leastLineHeight, leastLines, withDots, type Piece, type Words } from './piece';

/** A piece, and the lines of it that are left where it is an answer and may be cut. */
interface Entry {
  piece: Piece;
  answer?: { words: Words; path: string; lines: readonly string[]; left: number };
}

/**
 * The pieces with the longest answers cut, line by line, until so much of their height is gone; an answer of one line
 * is then left out. What is nobody's answer stays.
 */
export function cutShort(
  pieces: readonly Piece[],
  width: number,
  excess: number,
): { pieces: Piece[]; cut: string[] } {
  const entries = pieces.map((piece) => entryOf(piece, width));
  const cut = new Set<string>();
  for (let gone = 0; gone < excess;) {
    const longest = longestOf(entries);
    if (longest === undefined) break;
    longest.left -= 1;
    gone += leastLineHeight(longest.words);
    cut.add(longest.path);
  }
  return { pieces: entries.flatMap((entry) => pieceOf(entry, width)), cut: [...cut] };
}

function entryOf(piece: Piece, width: number): Entry {
  if (piece.kind === 'pen' || piece.path === undefined) return { piece };
  const lines = leastLines(piece, width);
  return { piece, answer: { words: piece, path: piece.path, lines, left: lines.length } };
}

/** The answer with most lines left, the last of several. */
function longestOf(entries: readonly Entry[]): Required<Entry>['answer'] | undefined {
  return entries.reduce<Entry['answer']>(
    (longest, { answer }) =>
      answer && answer.left > 0 && answer.left >= (longest?.left ?? 0) ? answer : longest,
    undefined,
  );
}

function pieceOf({ piece, answer }: Entry, width: number): Piece[] {
  if (answer === undefined || answer.left === answer.lines.length) return [piece];
  const { words, lines, left } = answer;
  if (left === 0) return [];
  const last = withDots(lines[left - 1] ?? '', words, width);
  return [{ ...words, text: [...lines.slice(0, left - 1), last].join(' ') }];
}
