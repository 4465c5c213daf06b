import type { Folder } from '../folder/folder';
import type { fileFormat, fileFormatVersion } from './container';

// Typed against the container, but without importing it: saving must not load the validator.
const format: typeof fileFormat = 'trygt-naboskab-mappe';
const formatVersion: typeof fileFormatVersion = 1;

/** A folder as the text of a file, to be read again by `openFile`. */
export function fileText({ persons, documents }: Folder, savedAt: Date): string {
  return `${JSON.stringify({ format, formatVersion, savedAt: savedAt.toISOString(), persons, documents }, null, 1)}\n`;
}

/** A file name that says what and when, never who. */
export function fileName(savedAt: Date): string {
  return `mappe-${savedAt.toISOString().slice(0, 10)}.json`;
}
