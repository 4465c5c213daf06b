import type { Sheet } from './sheet';
import { sheetStrings } from './strings';

/** The words of a sheet, a paragraph for each of its texts. */
export function sheetText(sheet: Sheet): string {
  return sheetStrings(sheet).join('\n\n');
}
