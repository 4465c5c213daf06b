import text from '../../domain/passphrase/words.txt?raw';

/** The words that passphrases are suggested from. 24 kB on the wire: fetched when someone saves a locked file. */
export const wordList: readonly string[] = text.trim().split('\n');
