import type { FormDocument } from '../model';
import type { Page } from './layout';
import type { Measure } from './line';
import { styles, textArea, type PageFormat, type TextStyle } from './look';
import type { TextMark } from './mark';
import { printable } from './printable';

/** From the sheet's lower edge to the foot's base line, and from its upper edge to the running head's. */
const footRise = 34;
const headDrop = 36;

/** What is repeated on each page and said on none: its number at the foot, the marking at the head from page 2 on. */
export function withRunningText(
  pages: readonly Page[],
  document: FormDocument,
  format: PageFormat,
  measure: Measure,
): Page[] {
  const line = (text: string, style: TextStyle, y: number) =>
    runningText(text, { style, y, format, measure });
  return pages.map((page, index) => {
    const foot = document.pageFoot
      .replaceAll('{page}', String(index + 1))
      .replaceAll('{pages}', String(pages.length));
    return [
      ...(index === 0 ? [] : line(document.marking, styles.marking, headDrop)),
      ...page,
      ...line(foot, styles.foot, format.height - footRise),
    ];
  });
}

interface Place {
  style: TextStyle;
  y: number;
  format: PageFormat;
  measure: Measure;
}

/** A line at the right edge; a text that is too long for it is set smaller. */
function runningText(text: string, { style, y, format, measure }: Place): TextMark[] {
  const shown = printable(text).replaceAll('\n', ' ');
  if (shown === '') return [];
  const { face, colour } = style;
  const natural = measure(shown, face, style.size);
  const scale = Math.min(1, textArea(format).width / natural);
  const size = style.size * scale;
  const width = natural * scale;
  const x = format.width - format.right - width;
  return [{ kind: 'text', x, y, text: shown, width, face, size, colour, owner: 'running' }];
}
