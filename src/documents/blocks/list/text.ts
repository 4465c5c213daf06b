import { hanging } from '../../text/hanging';
import { listMark } from './mark';
import type { ListBlock } from './block';

/** One item a line, with its number or a hyphen. */
export function listText(block: ListBlock): string {
  return block.items
    .map((item, index) => {
      const mark = block.ordered ? listMark(block, index) : '-';
      return `${mark} ${hanging(item, mark.length + 1)}`;
    })
    .join('\n');
}
