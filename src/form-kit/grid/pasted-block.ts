import { readTsv } from '../../domain/table/tsv';
import type { GridKind } from './column';

/** What the clipboard holds, as far as a grid asks. */
export interface Clipboard {
  text: string;
  /** The same as a page, where the program gives one; only looked at to see whether it is a table. */
  html: string;
}

/**
 * The cells that a grid fills in itself; undefined where the browser pastes as it always does, into one control.
 * Several lines without a tab are a column when they come from a table, and one long text in a cell for long texts
 * when they do not: a mail pasted into "Beslutning" is not torn into rows.
 */
export function pastedBlock({ text, html }: Clipboard, into: GridKind): string[][] | undefined {
  const block = readTsv(text);
  const first = block[0];
  if (!first) return undefined;
  if (block.length === 1 && first.length === 1) return takesText(into) ? undefined : block;
  const isTable = text.includes('\t') || /<t[dh]\b/i.test(html);
  return into === 'long' && !isTable ? undefined : block;
}

/** Whether the browser's own control takes any text; the others would drop it without a word. */
function takesText(kind: GridKind): boolean {
  return kind === 'text' || kind === 'long' || kind === 'number';
}
