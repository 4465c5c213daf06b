import type { PageFormat } from './look';
import type { ReadText } from './read-back';

/** Rounding in the file, in points. */
const tolerance = 0.2;

/** How wide a space is, as part of the text's size; the one at the end of a label is not seen. */
const spaceWidth = 0.26;

/** The texts that reach over the page's margins; running text may stand above and below, but not beside them. */
export function outsideMargins(texts: readonly ReadText[], format: PageFormat): ReadText[] {
  return texts.filter(({ text, x, y, width, size, content }) => {
    const seen = text.endsWith(' ') ? width - size * spaceWidth : width;
    const isRunning = content === 'artifact';
    const lowest = isRunning ? 0 : format.bottom;
    const highest = format.height - (isRunning ? 0 : format.top);
    const isWithin =
      x >= format.left - tolerance &&
      x + seen <= format.width - format.right + tolerance &&
      y - size * 0.25 >= lowest - tolerance &&
      y + size * 0.75 <= highest + tolerance;
    return !isWithin;
  });
}

/** Pairs of texts that lie over each other. */
export function collisions(texts: readonly ReadText[]): [ReadText, ReadText][] {
  const byPage = Map.groupBy(texts, ({ page }) => page);
  return [...byPage.values()].flatMap((onPage) =>
    onPage.flatMap((one, index) =>
      onPage
        .slice(index + 1)
        .flatMap((other): [ReadText, ReadText][] => (overlap(one, other) ? [[one, other]] : [])),
    ),
  );
}

function overlap(one: ReadText, other: ReadText): boolean {
  const beside = one.x + one.width <= other.x + tolerance || other.x + other.width <= one.x + tolerance;
  // Capital letters are about three quarters of the size high; accents and descenders may meet between the lines.
  const apart = Math.abs(one.y - other.y) >= Math.min(one.size, other.size) * 0.9;
  return !beside && !apart;
}
