import { fileOpen, fileSave } from 'browser-fs-access';
import type { Folder } from '../folder/folder';
import { fileName, fileText } from './write';

const type = {
  description: 'Mappe fra Trygt Naboskab',
  mimeTypes: ['application/json'],
  extensions: ['.json'],
};

/** Offers the folder as a file. @returns false where the user changed his or her mind */
export async function saveToDisk(folder: Folder, now: Date): Promise<boolean> {
  const blob = new Blob([fileText(folder, now)], { type: 'application/json' });
  return finished(fileSave(blob, { ...type, fileName: fileName(now) }));
}

/** Offers any bytes (a PDF, a calendar entry) as a file. @returns false where the user changed his or her mind */
export async function exportToDisk(content: BlobPart, mimeType: string, name: string): Promise<boolean> {
  return finished(fileSave(new Blob([content], { type: mimeType }), { fileName: name }));
}

/** Lets the user pick a file. Undefined where he or she changed his or her mind. */
export async function pickFromDisk(): Promise<File | undefined> {
  try {
    return await fileOpen(type);
  } catch (error) {
    if (wasCancelled(error)) return undefined;
    throw error;
  }
}

async function finished(saving: Promise<unknown>): Promise<boolean> {
  try {
    await saving;
    return true;
  } catch (error) {
    if (wasCancelled(error)) return false;
    throw error;
  }
}

function wasCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
