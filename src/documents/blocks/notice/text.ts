import { hanging } from '../../text/hanging';
import type { NoticeBlock } from './block';

/** The remark with an exclamation mark in front, which stands for its frame. */
export function noticeText(block: NoticeBlock): string {
  return block.text.trim() === '' ? '' : `! ${hanging(block.text, 2)}`;
}
