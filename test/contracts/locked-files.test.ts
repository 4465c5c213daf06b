import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Folder } from '../../src/form-kit/folder/folder';
import { openBytes, type AskPassphrase } from '../../src/form-kit/file/open-bytes';
import { lockOf } from '../../src/form-kit/file/sealed-header';
import { seal, unseal } from '../../src/form-kit/file/sealing';
import { fileName, fileText } from '../../src/form-kit/file/write';
import { openingMessages } from '../../src/form-kit/file/opening-messages';
import { findRoom } from '../../src/forms/registry';
import { dataOf } from './arbitrary-data';
import { testedRooms } from './rooms';

const now = new Date('2026-11-22T10:00:00Z');
const words = 'gryde havn lampe skov tavle vinter';
/** A thousandth of the work of a real file: what is tested is the same. */
const littleWork = 6;

const folder: Folder = {
  persons: testedRooms[0]?.full.persons ?? [],
  documents: testedRooms.map(({ room, full }, at) => documentOf(room.id, room.schemaVersion, full.data, at)),
};
const locked = (text: string, passphrase = words) => seal(text, passphrase, littleWork);
const opening = (bytes: Uint8Array, ...typed: string[]) =>
  openBytes(bytes, findRoom, answering(typed), unseal);
const bytesOf = (text: string) => new TextEncoder().encode(text);

let file: Uint8Array;
beforeAll(async () => {
  file = await locked(fileText(folder, now));
});

describe('a locked file', () => {
  it('is in the age format, version 1, with one passphrase', async () => {
    const [version, stanza] = new TextDecoder('latin1').decode(await seal('{}', words)).split('\n');
    expect(version).toBe('age-encryption.org/v1');
    // The work factor of the age command: a good second for each try.
    expect(stanza).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 18$/);
  });

  it('says nothing of what it holds, and has a name that says nothing either', () => {
    const text = new TextDecoder('latin1').decode(file);
    expect(text).not.toContain('trygt-naboskab');
    for (const { name } of folder.persons) expect(text).not.toContain(name);
    expect(fileName(now, true)).toBe('mappe-2026-11-22.age');
  });

  it('opens as it was saved, with the words as they are typed on a telephone, too', async () => {
    for (const typed of [words, ` ${words}\n`, 'Gryde, havn, lampe, skov, tavle, vinter.'])
      expect(await opening(file, typed)).toEqual({ kind: 'opened', folder });
  });

  it.each(testedRooms)('of $room.id gives back whatever was filled in', async ({ room }) => {
    const { schema } = await room.loadSchema();
    const passphrases = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(dataOf(schema), passphrases, async (data, passphrase) => {
        const written: Folder = { persons: [], documents: [documentOf(room.id, room.schemaVersion, data)] };
        const bytes = await locked(fileText(written, now), passphrase);
        expect(await opening(bytes, passphrase)).toEqual({ kind: 'opened', folder: written });
      }),
      { numRuns: 60 },
    );
  });

  it('asks again after wrong words, as often as the user likes, and keeps the file', async () => {
    expect(await opening(file, 'forkert', 'stadig forkert', words)).toEqual({ kind: 'opened', folder });
    expect(await opening(file, 'forkert')).toEqual({ kind: 'wrongPassphrase' });
    expect(await opening(file, '', words)).toEqual({ kind: 'opened', folder });
  });

  it('is left alone where the user gives up', async () => {
    expect(await opening(file)).toEqual({ kind: 'cancelled' });
  });

  it('says that it was cut off, wherever that was', async () => {
    const lengths = [5, 21, 22, 23, 60, 100, 150, 200, file.length >> 1, file.length - 17, file.length - 1];
    for (const length of lengths)
      expect([length, (await opening(file.slice(0, length), words)).kind]).toEqual([length, 'damaged']);
    expect((await opening(file.slice(0, 0), words)).kind).toBe('notOurFile');
  });

  it('never opens as anything else, whichever bit was turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const turned = Uint8Array.from(file);
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        const { kind } = await opening(turned, words);
        expect(kind === 'cancelled' || kind in openingMessages).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('that holds no folder says so, once it is open', async () => {
    expect((await opening(await locked('Kære boligrådgiver'), words)).kind).toBe('notOurFile');
    expect((await opening(await locked(fileText(folder, now).slice(0, 900)), words)).kind).toBe('damaged');
  });
});

describe('a file that needs no words', () => {
  it('opens without a question', async () => {
    expect(await opening(bytesOf(fileText(folder, now)))).toEqual({ kind: 'opened', folder });
  });

  it.each([
    ['notOurFile', 'a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00])],
    ['notOurFile', 'a letter', bytesOf('Kære boligrådgiver')],
    ['notOurFile', 'nothing', bytesOf('')],
    ['tooLarge', 'more than anyone writes', new Uint8Array(20_000_001)],
    ['lockedWithKey', 'a file for the owner of a key', bytesOf('age-encryption.org/v1\n-> X25519 abc\n')],
    ['lockedTooHard', 'a file that asks for all the memory', withWork('30')],
    ['lockedTooHard', 'a file that asks for more than there is', withWork('999999999999999999999')],
    ['damaged', 'work that is no number', withWork('-1')],
  ])('says %s of %s', async (kind, _, bytes) => {
    expect((await opening(bytes, words)).kind).toBe(kind);
  });

  it('and never makes the reader of headers work long', () => {
    const start = performance.now();
    lockOf(bytesOf(`age-encryption.org/v1\n-> scrypt ${'A'.repeat(2_000_000)}`));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

function withWork(work: string): Uint8Array {
  const [salt, letters] = ['A'.repeat(22), 'A'.repeat(43)];
  return bytesOf(`age-encryption.org/v1\n-> scrypt ${salt} ${work}\n${letters}\n--- ${letters}\n`);
}

/** A user who types these, one after the other, and then gives up. */
function answering(typed: readonly string[]): AskPassphrase {
  let at = 0;
  return async (afterWrong) => {
    expect(afterWrong).toBe(at > 0);
    at += 1;
    return typed[at - 1];
  };
}

function documentOf(form: string, schemaVersion: number, data: unknown, at = 0) {
  const instant = now.toISOString();
  return {
    id: `d${String(at)}`,
    form,
    schemaVersion,
    title: 'Prøve',
    createdAt: instant,
    updatedAt: instant,
    data,
  };
}
