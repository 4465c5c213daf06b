/** Running text; a line break in `text` is kept. */
export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
}
