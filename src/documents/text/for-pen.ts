/** A line for the pen, as plain text can show it. */
export const penLine = '_'.repeat(30);

/** A choice, as plain text can show it: a cross that every case system's letters hold, and that is no letter itself. */
export function tickBox(ticked: boolean): string {
  return ticked ? '[×]' : '[ ]';
}
