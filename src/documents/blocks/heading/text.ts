import { underlined } from '../../text/underlined';
import type { HeadingBlock } from './block';

/** Upper headings stand on a line of hyphens; lower ones are a line of their own. */
export function headingText(block: HeadingBlock): string {
  return block.level === 2 ? underlined(block.text, '-') : block.text;
}
