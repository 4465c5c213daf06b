import { nothing, type Flow, type Setting } from '../../pdf/flow';
import { textLines } from '../../pdf/line';
import { colours, styles } from '../../pdf/look';
import type { Mark } from '../../pdf/mark';
import { strip } from '../../pdf/strip';
import { tag } from '../../pdf/tag';
import type { NoticeBlock } from './block';

const barWidth = 4;
const indent = 16;

/** The remark on a light ground with a bar at its side, which a black-and-white copier keeps. */
export function noticePdf(block: NoticeBlock, { width, measure }: Setting): Flow {
  const owner = tag('P');
  const lines = textLines(block.text, { width: width - 2 * indent, style: styles.body, owner, measure });
  if (lines.length === 0) return nothing;
  const behind = (height: number): Mark[] => [
    { kind: 'box', x: 0, y: 0, width, height, fill: colours.tint, owner: 'decoration' },
    { kind: 'box', x: 0, y: 0, width: barWidth, height, fill: colours.accent, owner: 'decoration' },
  ];
  return { tags: [owner], strips: [strip([{ x: indent, lines }], { spaceAbove: 14, padding: 11, behind })] };
}
