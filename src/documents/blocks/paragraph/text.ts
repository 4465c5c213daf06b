import type { ParagraphBlock } from './block';

/** The paragraph as it is. */
export function paragraphText(block: ParagraphBlock): string {
  return block.text;
}
