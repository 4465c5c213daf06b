/** A heading below the title; levels 2 and 3 are never skipped. Kept on the page of what follows. */
export interface HeadingBlock {
  kind: 'heading';
  level: 2 | 3;
  text: string;
}
