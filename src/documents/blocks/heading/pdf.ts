import { nothing, type Flow, type Setting } from '../../pdf/flow';
import { textLines } from '../../pdf/line';
import { styles } from '../../pdf/look';
import { strip } from '../../pdf/strip';
import { tag } from '../../pdf/tag';
import type { HeadingBlock } from './block';

const looks = {
  2: { role: 'H2', style: styles.heading2, spaceAbove: 24 },
  3: { role: 'H3', style: styles.heading3, spaceAbove: 16 },
} as const;

/** The heading, on the same page as the beginning of what follows. */
export function headingPdf(block: HeadingBlock, { width, measure }: Setting): Flow {
  const { role, style, spaceAbove } = looks[block.level];
  const owner = tag(role);
  const lines = textLines(block.text, { width, style, owner, measure });
  if (lines.length === 0) return nothing;
  return { tags: [owner], strips: [strip([{ x: 0, lines }], { spaceAbove, staysWithNext: true })] };
}
