import { nothing, type Flow, type Setting } from '../../pdf/flow';
import { penLine, tickBoxLines } from '../../pdf/for-pen';
import { textLines, type Line, type Measure } from '../../pdf/line';
import { colours, styles } from '../../pdf/look';
import type { Mark } from '../../pdf/mark';
import { strip, type Column } from '../../pdf/strip';
import { tag, type Tag } from '../../pdf/tag';
import type { Answer, AnswersBlock } from './block';

const labelShare = 0.34;
const gap = 14;
const padding = 6;
const spaceAboveFirst = 8;

/** Questions and answers as the rows of a table whose first cells are headers; a hairline below each. */
export function answersPdf(block: AnswersBlock, { width, measure }: Setting): Flow {
  if (block.answers.length === 0) return nothing;
  const rows = block.answers.map((answer) => answerRow(answer, width, measure));
  const strips = rows.map(({ columns, isForPen }, index) => {
    const spaceAbove = index === 0 ? spaceAboveFirst : 0;
    // Lines for the pen part the rows well enough; one more line right below them would only invite to write on it.
    const behind = (height: number) => (isForPen ? [] : hairline(width, height));
    return strip(columns, { spaceAbove, padding, behind });
  });
  const table = tag(
    'Table',
    rows.map((row) => row.tag),
  );
  return { tags: [table], strips };
}

interface Row {
  tag: Tag;
  columns: readonly Column[];
  isForPen: boolean;
}

function answerRow(answer: Answer, width: number, measure: Measure): Row {
  const labelWidth = width * labelShare - gap;
  const x = width * labelShare;
  const header = tag('TH', [], { scope: 'Row' });
  const value = valueLines(answer, width - x, measure);
  const label = textLines(answer.label, { width: labelWidth, style: styles.label, owner: header, measure });
  return {
    tag: tag('TR', [header, value.tag]),
    isForPen: answer.value.kind === 'lines',
    columns: [
      { x: 0, lines: label },
      { x, lines: value.lines },
    ],
  };
}

function valueLines({ label, value }: Answer, width: number, measure: Measure): { tag: Tag; lines: Line[] } {
  switch (value.kind) {
    case 'text': {
      const cell = tag('TD');
      return {
        tag: cell,
        lines: textLines(value.text, { width, style: styles.answer, owner: cell, measure }),
      };
    }
    case 'lines': {
      const form = tag('Form', [], { field: { kind: 'line', label } });
      const lines = Array.from({ length: value.lines }, () => penLine(width, form));
      return { tag: tag('TD', lines.length === 0 ? [] : [form]), lines };
    }
    case 'boxes': {
      const boxes = value.boxes.map((box) => tickBoxLines(box, { width, measure }));
      const cell = tag(
        'TD',
        boxes.map((box) => box.tag),
      );
      return { tag: cell, lines: boxes.flatMap((box) => box.lines) };
    }
  }
}

function hairline(width: number, height: number): Mark[] {
  const { hairline: colour } = colours;
  return [
    { kind: 'rule', x: 0, y: height, toX: width, toY: height, thickness: 0.5, colour, owner: 'decoration' },
  ];
}
