import { nothing, type Flow, type Setting } from '../../pdf/flow';
import { textLines } from '../../pdf/line';
import { styles } from '../../pdf/look';
import { strip, type Strip } from '../../pdf/strip';
import { tag, type Tag } from '../../pdf/tag';
import type { ListBlock } from './block';
import { listMark } from './mark';

const leastIndent = 16;
const gap = 6;

/** The list, each item with its bullet or number hanging in front. */
export function listPdf(block: ListBlock, { width, measure }: Setting): Flow {
  if (block.items.length === 0) return nothing;
  const style = styles.body;
  const marks = block.items.map((_, index) => listMark(block, index));
  const widest = Math.max(0, ...marks.map((mark) => measure(mark, style.face, style.size)));
  const indent = Math.max(leastIndent, widest + gap);

  const items: Tag[] = [];
  const strips: Strip[] = [];
  block.items.forEach((item, index) => {
    const label = tag('Lbl');
    const body = tag('LBody');
    items.push(tag('LI', [label, body]));
    const labelLines = textLines(marks[index] ?? '', { width: indent, style, owner: label, measure });
    const bodyLines = textLines(item, { width: width - indent, style, owner: body, measure });
    strips.push(
      strip(
        [
          { x: 0, lines: labelLines },
          { x: indent, lines: bodyLines },
        ],
        { spaceAbove: index === 0 ? 8 : 4, parts: 'freely' },
      ),
    );
  });
  const list = tag('L', items, { numbering: block.ordered ? 'Decimal' : 'Disc' });
  return { tags: [list], strips };
}
