import { nothing, type Flow, type Setting } from '../../pdf/flow';
import { textLines } from '../../pdf/line';
import { styles } from '../../pdf/look';
import { strip } from '../../pdf/strip';
import { tag } from '../../pdf/tag';
import type { ParagraphBlock } from './block';

/** The paragraph, which may go on on the next page. */
export function paragraphPdf(block: ParagraphBlock, { width, measure }: Setting): Flow {
  const owner = tag('P');
  const lines = textLines(block.text, { width, style: styles.body, owner, measure });
  if (lines.length === 0) return nothing;
  return { tags: [owner], strips: [strip([{ x: 0, lines }], { spaceAbove: 8, parts: 'freely' })] };
}
