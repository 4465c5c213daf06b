/** A line for the pen, as plain text can show it. */
export const penLine = '_'.repeat(30);

/** A choice, as plain text can show it. Every case system knows this cross, and nobody takes it for a letter. */
export function tickBox(ticked: boolean): string {
  return ticked ? '[×]' : '[ ]';
}
