import { readingsOfPassphrase } from '../../domain/passphrase/passphrase';
import { fileFormat } from './container';
import { unsealInWorker } from './in-worker';
import { openFile, type FindRoom, type Opened } from './open';
import { bounds } from './open-bounds';
import { lockOf } from './sealed-header';

/**
 * Asks the user for the words that a file is locked with; undefined where he or she gives up.
 * @param afterWrong true where the words before did not fit
 */
export type AskPassphrase = (afterWrong: boolean) => Promise<string | undefined>;

/** What came of opening any file, locked or not. */
export type OpenedBytes = Opened | { kind: 'cancelled' };

/** True of a file that is not even read. @param size in bytes */
export function isTooLarge(size: number): boolean {
  return size > bounds.file;
}

/** Opens a file as it lies on the disk: a readable one, or a locked one with the words that it is locked with. */
export async function openBytes(
  bytes: Uint8Array,
  findRoom: FindRoom,
  askPassphrase: AskPassphrase,
  unseal = unsealInWorker,
): Promise<OpenedBytes> {
  if (isTooLarge(bytes.length)) return { kind: 'tooLarge' };
  const lock = lockOf(bytes);
  if (lock === 'none') return openText(bytes, findRoom);
  if (lock === 'key') return { kind: 'lockedWithKey' };
  if (lock !== 'passphrase') return { kind: lock === 'tooHard' ? 'lockedTooHard' : 'damaged' };
  for (let tries = 0; ; tries += 1) {
    const typed = await askPassphrase(tries > 0);
    if (typed === undefined) return { kind: tries > 0 ? 'wrongPassphrase' : 'cancelled' };
    const unsealed = await unseal(bytes, readingsOfPassphrase(typed));
    if (unsealed.kind === 'damaged') return unsealed;
    if (unsealed.kind === 'unsealed') return openText(unsealed.bytes, findRoom);
  }
}

async function openText(bytes: Uint8Array, findRoom: FindRoom): Promise<Opened> {
  const text = textIn(bytes);
  if (text !== undefined) return openFile(text, findRoom);
  const isOurs = new TextDecoder('latin1').decode(bytes).includes(`"${fileFormat}"`);
  return { kind: isOurs ? 'damaged' : 'notOurFile' };
}

/** Undefined where some bytes are no letters: read with signs in their place, "S?ren" would be saved again. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** We write UTF-8; Windows programs save again as UTF-16, with or without its mark in front. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x7b && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x7b)) return 'utf-16be';
  return 'utf-8';
}
