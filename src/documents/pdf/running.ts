import type { FormDocument } from '../model';
import type { Page } from './layout';
import type { Measure } from './line';
import { sheet, styles, textWidth, type TextStyle } from './look';
import type { TextMark } from './mark';
import { printable } from './printable';

/** From the sheet's lower edge to the foot's base line, and from its upper edge to the running head's. */
const FOOT_RISE = 34;
const HEAD_DROP = 36;

/** What is repeated on each page and said on none: its number at the foot, the marking at the head from page 2 on. */
export function withRunningText(pages: readonly Page[], document: FormDocument, measure: Measure): Page[] {
  return pages.map((page, index) => {
    const foot = document.pageFoot
      .replaceAll('{page}', String(index + 1))
      .replaceAll('{pages}', String(pages.length));
    return [
      ...(index === 0 ? [] : runningText(document.marking, styles.marking, HEAD_DROP, measure)),
      ...page,
      ...runningText(foot, styles.foot, sheet.height - FOOT_RISE, measure),
    ];
  });
}

/** A line at the right edge; a text that is too long for it is set smaller. */
function runningText(text: string, style: TextStyle, y: number, measure: Measure): TextMark[] {
  const shown = printable(text).replaceAll('\n', ' ');
  if (shown === '') return [];
  const { face, colour } = style;
  const natural = measure(shown, face, style.size);
  const scale = Math.min(1, textWidth / natural);
  const size = style.size * scale;
  const width = natural * scale;
  const x = sheet.width - sheet.right - width;
  return [{ kind: 'text', x, y, text: shown, width, face, size, colour, owner: 'running' }];
}
