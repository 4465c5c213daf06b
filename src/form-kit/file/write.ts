import type { Folder } from '../folder/folder';
import type { fileFormat, fileFormatVersion } from './container';

// Typed against the container, but without importing it: saving must not load the validator.
const format: typeof fileFormat = 'trygt-naboskab-mappe';
/** The version of the container that is written. */
export const formatVersion: typeof fileFormatVersion = 2;

/** A folder as the text of a file, to be read again by `openFile`. */
export function fileText({ persons, documents }: Folder, savedAt: Date): string {
  return `${JSON.stringify({ format, formatVersion, savedAt: savedAt.toISOString(), persons, documents }, null, 1)}\n`;
}

/** A file name that says what and when, never who. Locked files end as the age format has it. */
export function fileName(savedAt: Date, locked = false): string {
  return `mappe-${savedAt.toISOString().slice(0, 10)}.${locked ? 'age' : 'json'}`;
}
