import type { Flow, Setting } from '../pdf/flow';
import type { TextMark } from '../pdf/mark';

/** A page 400 points wide and 700 high and a font whose letters are all half as wide as high: enough to test layout by. */
export const plainSetting: Setting = {
  width: 400,
  height: 700,
  measure: (text, _face, size) => text.length * size * 0.5,
};

/** The runs of letters that a block puts on paper, strip by strip. */
export function textMarks(flow: Flow): TextMark[] {
  return flow.strips.flatMap(({ columns }) =>
    columns.flatMap(({ lines }) =>
      lines.flatMap(({ marks }) => marks.filter((mark): mark is TextMark => mark.kind === 'text')),
    ),
  );
}

/** What those runs say. */
export function textsOf(flow: Flow): string[] {
  return textMarks(flow).map((mark) => mark.text);
}
