import type { FormDocument } from '../model';
import { extentOf, type Mark, type TextMark } from './mark';
import { layoutOf } from './layout-of';

/** A page as small as a stamp: too small to read, large enough to know the paper by. Paths in units of the size. */
export interface Miniature {
  width: number;
  height: number;
  /** Panels, to be filled faintly. */
  panels: string;
  /** Lines of text, to be stroked thinly. */
  lines: string;
  /** Large letters, to be stroked thickly. */
  headings: string;
}

/** Points of the page to one unit of the picture. */
const scale = 6;
/** Letters of this size, in points, and above are large. */
const large = 15;
/** Words that are no farther apart, in units, are one stroke. */
const together = 2;

const unit = (points: number): number => Math.round(points / scale);

/** The first page of the document, drawn from the same layout as its PDF. */
export async function miniatureOf(document: FormDocument): Promise<Miniature> {
  const { pages, sizes } = await layoutOf(document);
  const marks = pages[0] ?? [];
  const { width, height } = sizes[0] ?? { width: 0, height: 0 };
  const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.text.trim() !== '');
  return {
    width: unit(width),
    height: unit(height),
    panels: marks.filter(isPanel).map(panel).join(''),
    lines: strokes(texts.filter(({ size }) => size < large)),
    headings: strokes(texts.filter(({ size }) => size >= large)),
  };
}

/** Filled areas, large enough to be seen. */
function isPanel(mark: Mark): boolean {
  const { width, height } = extentOf(mark);
  return (mark.kind === 'box' || mark.kind === 'path') && mark.fill !== undefined && width * height > 900;
}

function panel(mark: Mark): string {
  const { x, y, width, height } = extentOf(mark);
  return `M${String(unit(x))} ${String(unit(y))}h${String(unit(width))}v${String(unit(height))}h-${String(unit(width))}z`;
}

/** One stroke for words beside each other, row by row. */
function strokes(texts: readonly TextMark[]): string {
  const rows = Map.groupBy(texts, ({ y }) => unit(y - 3));
  return [...rows]
    .flatMap(([y, words]) =>
      merged(words).map(({ from, to }) => `M${String(from)} ${String(y)}h${String(to - from)}`),
    )
    .join('');
}

function merged(words: readonly TextMark[]): { from: number; to: number }[] {
  const spans = words
    .map(({ x, width }) => ({ from: unit(x), to: Math.max(unit(x) + 1, unit(x + width)) }))
    .sort((one, other) => one.from - other.from);
  return spans.reduce<{ from: number; to: number }[]>((found, span) => {
    const last = found.at(-1);
    if (!last || span.from - last.to > together) return [...found, span];
    return [...found.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
  }, []);
}
