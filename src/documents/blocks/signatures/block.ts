/** Lines to sign on, never parted over two pages. */
export interface SignaturesBlock {
  kind: 'signatures';
  /** What each line is for, for example "Dato og underskrift, borger". */
  lines: readonly string[];
}
