import { drawingMarks } from '../../pdf/drawing';
import type { Flow, Setting } from '../../pdf/flow';
import { textLines } from '../../pdf/line';
import { styles } from '../../pdf/look';
import { printable } from '../../pdf/printable';
import { heightOf, strip } from '../../pdf/strip';
import { tag } from '../../pdf/tag';
import type { FigureBlock } from './block';

const spaceAboveFigure = 14;
const spaceBelowCaption = 6;
/** A small drawing is not blown up to fill a page. */
const largestScale = 1.25;

/** Caption and drawing on one page; the drawing as large as the text is wide or the page has room. */
export function figurePdf({ caption, alternative, drawing }: FigureBlock, setting: Setting): Flow {
  const { width, height, measure } = setting;
  const captionTag = tag('P');
  const lines = textLines(caption, { width, style: styles.caption, owner: captionTag, measure });
  const hasCaption = lines.length > 0;
  const spaceAbove = hasCaption ? spaceBelowCaption : spaceAboveFigure;
  const head = strip([{ x: 0, lines }], { spaceAbove: spaceAboveFigure, staysWithNext: true });

  const room = height - (hasCaption ? spaceAboveFigure + heightOf(head) : 0) - spaceAbove;
  const scale = Math.min(largestScale, width / drawing.width, room / drawing.height);
  const figureTag = tag('Figure', [], { alternative: printable(alternative) });
  const marks = drawingMarks(drawing, { scale, measure, ownerOf: () => figureTag });
  const picture = { height: drawing.height * scale, marks };
  return {
    tags: hasCaption ? [captionTag, figureTag] : [figureTag],
    strips: [...(hasCaption ? [head] : []), strip([{ x: 0, lines: [picture] }], { spaceAbove })],
  };
}
