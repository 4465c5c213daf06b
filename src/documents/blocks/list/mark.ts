import type { ListBlock } from './block';

/** What stands in front of the item with this index: its number as HTML would number it, or a bullet. */
export function listMark(block: ListBlock, index: number): string {
  return block.ordered ? `${String(index + 1)}.` : '•';
}
