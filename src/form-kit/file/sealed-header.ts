/** How a file is locked, as its beginning tells before any passphrase is asked for. */
export type Lock =
  /** Not in the age format: read as it is. */
  | 'none'
  /** Locked with a passphrase: ask for it. */
  | 'passphrase'
  /** Locked for the owners of key files, which this site knows nothing of. */
  | 'key'
  /** The file asks for so much work that it would take the computer's memory. */
  | 'tooHard'
  | 'damaged';

const firstLine = 'age-encryption.org/v1\n';

/**
 * The greatest work (as a power of two) that a file may ask for: 512 MB of memory and some three seconds. The site and
 * the `age` command ask for 18.
 */
const greatestWork = 19;

/** No header of a file that is locked with a passphrase is longer. Bytes. */
const longestHeader = 1000;

/** Reads how a file is locked (the age format, version 1). */
export function lockOf(bytes: Uint8Array): Lock {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));
  if (!head.startsWith(firstLine)) {
    const cutShort = head.length >= 'age-'.length && firstLine.startsWith(head);
    return cutShort ? 'damaged' : 'none';
  }
  const stanza = head.slice(firstLine.length);
  if (/^-> (?!scrypt )\S/.test(stanza)) return 'key';
  const work = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d*)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/.exec(
    stanza,
  )?.[1];
  if (work === undefined) return 'damaged';
  return Number(work) > greatestWork ? 'tooHard' : 'passphrase';
}
