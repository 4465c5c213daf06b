import type { FunctionComponent } from 'preact';
import type { ParagraphBlock } from './block';

/** The paragraph; an empty one says nothing and shows nothing. */
export const ParagraphHtml: FunctionComponent<{ block: ParagraphBlock }> = ({ block }) =>
  block.text.trim() === '' ? null : <p class="document-text">{block.text}</p>;
