import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';
import { newId } from '../folder/new-id';
import type { RowList, RowListSource } from '../rows/use-row-list';
import type { Row } from '../rows/rows';
import type { GridColumn } from './column';
import { fill } from './fill';
import { pastedBlock } from './pasted-block';
import { fillingInWords } from './words';

/** What the keyboard and the clipboard work on. */
interface GridKeys<R extends Row> extends RowListSource<R> {
  columns: readonly GridColumn<R>[];
  list: RowList<R>;
}

/** The cell's control of a row and a column, as a selector within the grid. */
function cellSelector(row: string, column: string): string {
  return `[data-row="${CSS.escape(row)}"] [data-column="${CSS.escape(column)}"]`;
}

/** What a grid's table does on a key and on pasting, as one knows it from a spreadsheet. */
export function gridKeys<R extends Row>({ field, columns, newRow, list }: GridKeys<R>) {
  const placeOf = (target: EventTarget | null) => {
    const control = target instanceof HTMLElement && target.closest<HTMLElement>('[data-column]');
    if (!control) return undefined;
    const id = control.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = field.value.findIndex((one) => one.id === id);
    const column = columns.findIndex(({ key }) => key === control.dataset.column);
    const shape = columns[column];
    return row < 0 || !shape ? undefined : { control, row, column, shape };
  };

  return {
    /** Enter goes down; in a long text it breaks the line with Alt, Shift, Ctrl or Cmd. */
    onKeyDown: (event: TargetedKeyboardEvent<HTMLTableElement>) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      const cell = placeOf(event.target);
      if (!cell) return;
      if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) {
        if (cell.control instanceof HTMLTextAreaElement && !event.shiftKey) {
          event.preventDefault();
          breakLine(cell.control);
        }
        return;
      }
      event.preventDefault();
      const below = field.value[cell.row + 1];
      if (below) {
        const next = cellSelector(below.id, cell.shape.key);
        event.currentTarget.querySelector<HTMLElement>(next)?.focus();
      } else {
        list.add((id) => cellSelector(id, cell.shape.key));
      }
    },
    /** A block of cells is filled in from the focused cell on; a single word is pasted by the browser. */
    onPaste: (event: TargetedClipboardEvent<HTMLTableElement>) => {
      const cell = placeOf(event.target);
      const clipboard = event.clipboardData;
      if (!cell || !clipboard) return;
      const held = { text: clipboard.getData('text/plain'), html: clipboard.getData('text/html') };
      const block = pastedBlock(held, cell.shape.kind);
      if (!block) return;
      event.preventDefault();
      const { rows, ...counts } = fill<R>({
        rows: field.value,
        columns,
        at: cell,
        block,
        newRow: () => newRow(newId()),
      });
      list.change(rows, fillingInWords(counts));
    },
  };
}

/** A line break where the cursor stands: browsers make one on Shift+Enter only. */
function breakLine(area: HTMLTextAreaElement): void {
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
