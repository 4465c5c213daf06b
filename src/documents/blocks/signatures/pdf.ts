import type { Flow, Setting } from '../../pdf/flow';
import { textLines, type Line, type Measure } from '../../pdf/line';
import { colours, styles } from '../../pdf/look';
import { strip, type Column } from '../../pdf/strip';
import { tag, type Tag } from '../../pdf/tag';
import type { SignaturesBlock } from './block';

const gap = 28;
const roomAboveLine = 40;
const roomBelowLine = 3;

/** Lines to sign on, two side by side, all on one page. */
export function signaturesPdf(block: SignaturesBlock, { width, measure }: Setting): Flow {
  const columnWidth = (width - gap) / 2;
  const signatures = block.lines.map((label) => signature(label, columnWidth, measure));
  const rows = signatures
    .filter((_, index) => index % 2 === 0)
    .map((left, index) => {
      const right = signatures[index * 2 + 1];
      const columns: Column[] = [{ x: 0, lines: left.lines }];
      if (right !== undefined) columns.push({ x: columnWidth + gap, lines: right.lines });
      return columns;
    });
  const strips = rows.map((columns, index) => strip(columns, { staysWithNext: index < rows.length - 1 }));
  return { tags: signatures.map((each) => each.tag), strips };
}

function signature(label: string, width: number, measure: Measure): { tag: Tag; lines: Line[] } {
  const form = tag('Form', [], { field: { kind: 'line', label } });
  const owner = tag('P', [form]);
  const room: Line = {
    height: roomAboveLine + roomBelowLine,
    marks: [
      {
        kind: 'rule',
        x: 0,
        y: roomAboveLine,
        toX: width,
        toY: roomAboveLine,
        thickness: 0.8,
        colour: colours.ink,
        owner: form,
      },
    ],
  };
  return {
    tag: owner,
    lines: [room, ...textLines(label, { width, style: styles.signature, owner, measure })],
  };
}
