/** Short points below each other; the numbers of an ordered list and the bullets of the other are marks, not words. */
export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  items: readonly string[];
}
