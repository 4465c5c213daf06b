import { fileOpen, fileSave } from 'browser-fs-access';
import type { Folder } from '../folder/folder';
import { sealInWorker } from './in-worker';
import { fileName, fileText } from './write';

const description = 'Mappe fra Trygt Naboskab';
const json = 'application/json';
/** The age format has no media type of its own. */
const locked = 'application/octet-stream';

/** Offers the folder as a readable file. @returns false where the user changed his or her mind */
export async function saveToDisk(folder: Folder, now: Date): Promise<boolean> {
  const blob = new Blob([fileText(folder, now)], { type: json });
  const type = { description, mimeTypes: [json], extensions: ['.json'] };
  return finished(fileSave(blob, { ...type, fileName: fileName(now) }));
}

/** Offers the folder as a locked file. @returns false where the user changed his or her mind */
export async function saveLockedToDisk(folder: Folder, now: Date, passphrase: string): Promise<boolean> {
  const blob = sealInWorker(fileText(folder, now), passphrase).then(
    (bytes) => new Blob([bytes], { type: locked }),
  );
  // The browser asks for a place at once, while the click still counts; it may be answered before or after.
  blob.catch(() => undefined);
  const type = { description, mimeTypes: [locked], extensions: ['.age'] };
  return finished(fileSave(blob, { ...type, fileName: fileName(now, true) }));
}

/** Offers any bytes (a PDF, a calendar entry) as a file. @returns false where the user changed his or her mind */
export async function exportToDisk(content: BlobPart, mimeType: string, name: string): Promise<boolean> {
  return finished(fileSave(new Blob([content], { type: mimeType }), { fileName: name }));
}

/** Lets the user pick a file. Undefined where he or she changed his or her mind. */
export async function pickFromDisk(): Promise<File | undefined> {
  try {
    return await fileOpen({ description, mimeTypes: [json, locked], extensions: ['.json', '.age'] });
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
