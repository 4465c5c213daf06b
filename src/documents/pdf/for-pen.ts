import { baseline, textLines, type Line, type Measure } from './line';
import { colours, penLineHeight, styles, type TextStyle } from './look';
import type { Mark, Owner } from './mark';
import { tag, type Tag } from './tag';

const boxSize = 9.5;
const boxGap = 7;
const crossInset = 2.1;

/** An empty line to write on. */
export function penLine(width: number, owner: Owner): Line {
  const y = penLineHeight - 4;
  return {
    height: penLineHeight,
    marks: [{ kind: 'rule', x: 0, y, toX: width, toY: y, thickness: 0.6, colour: colours.penLine, owner }],
  };
}

/** A choice with its box in front, ticked or to be ticked; and its tag, whose `Form` stands for the box. */
export function tickBoxLines(
  { label, ticked }: { label: string; ticked: boolean },
  { width, measure }: { width: number; measure: Measure },
): { tag: Tag; lines: Line[] } {
  const style = styles.answer;
  const form = tag('Form', [], { field: { kind: 'box', label, ticked } });
  const owner = tag('P', [form]);
  const indent = boxSize + boxGap;
  const text = textLines(label, { width: width - indent, style, owner, measure });
  const first = text[0] ?? { height: style.leading, marks: [] };
  const lines = [first, ...text.slice(1)].map((line, index) => ({
    height: line.height,
    marks: [
      ...(index === 0 ? boxMarks(ticked, style, form) : []),
      ...line.marks.map((mark) => ({ ...mark, x: mark.x + indent })),
    ],
  }));
  return { tag: owner, lines };
}

/** The box stands on the base line; its cross is drawn, since the font has none. */
function boxMarks(ticked: boolean, style: TextStyle, owner: Owner): Mark[] {
  const y = baseline(style) - boxSize + 1;
  const outline = { colour: colours.ink, thickness: 0.8 };
  const box: Mark = { kind: 'box', x: 0.4, y, width: boxSize, height: boxSize, outline, owner };
  if (!ticked) return [box];
  const left = 0.4 + crossInset;
  const right = 0.4 + boxSize - crossInset;
  const top = y + crossInset;
  const foot = y + boxSize - crossInset;
  const stroke = { kind: 'rule', thickness: 1.5, colour: colours.ink, owner } as const;
  return [
    box,
    { ...stroke, x: left, y: top, toX: right, toY: foot },
    { ...stroke, x: left, y: foot, toX: right, toY: top },
  ];
}
