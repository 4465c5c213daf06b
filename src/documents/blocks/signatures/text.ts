import { penLine } from '../../text/for-pen';
import type { SignaturesBlock } from './block';

/** A line for each signature, with what it is for below. */
export function signaturesText(block: SignaturesBlock): string {
  return block.lines.map((line) => `${penLine}\n${line}`).join('\n\n');
}
