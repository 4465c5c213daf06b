import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { missingLetters, pdfOf } from '../../src/documents/pdf';
import type { Opened } from '../../src/form-kit/file/open';
import { openBytes, type OpenedBytes } from '../../src/form-kit/file/open-bytes';
import { seal, unseal } from '../../src/form-kit/file/sealing';
import { openingMessages } from '../../src/form-kit/file/opening-messages';
import { loadedRooms } from '../../src/form-kit/session/use-rooms';
import { findRoom } from '../../src/forms/registry';
import { hostileFiles } from '../hostile-files/corpus';
import { garbled, misshapen, reworded } from '../hostile-files/mutations';
import { savedTexts } from '../hostile-files/saved';
import { documentsOf, drawPages, makeDocuments } from '../hostile-files/use-folder';

/** What came of all the files that were opened here, for the count at the end. */
const outcomes = new Map<string, number>();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const words = 'gryde havn lampe skov tavle vinter';
/** A thousandth of the work of a real file: what is tested is the same. */
const littleWork = 6;

async function opening(bytes: Uint8Array, unlock = unseal): Promise<OpenedBytes> {
  let asked = false;
  const answer = async () => {
    if (asked) return undefined;
    asked = true;
    return words;
  };
  const opened = await openBytes(bytes, findRoom, answer, unlock);
  outcomes.set(opened.kind, (outcomes.get(opened.kind) ?? 0) + 1);
  expect(opened.kind === 'opened' || opened.kind === 'cancelled' || opened.kind in openingMessages).toBe(
    true,
  );
  expect('polluted' in {}).toBe(false);
  return opened;
}

/** Opens a file and, where that succeeds, makes and draws all that a folder is for. @returns what came of it */
async function openingAndUsing(bytes: Uint8Array, alsoPages = true): Promise<Opened['kind'] | 'cancelled'> {
  const opened = await opening(bytes);
  if (opened.kind !== 'opened') return opened.kind;
  const { folder } = opened;
  const rooms = await loadedRooms([...new Set(folder.documents.map(({ form }) => form))], findRoom);
  const drawn = [...makeDocuments(folder, rooms), ...(alsoPages ? drawPages(folder, rooms) : [])];
  for (const markup of drawn) expect(hostileTags(markup)).toEqual([]);
  return opened.kind;
}

/** Tags that no form has, and attributes that run; what was typed stands in the markup as text or between quotes. */
function hostileTags(markup: string): string[] {
  const tags = markup.match(/<[a-z](?:"[^"]*"|[^">])*>/gi) ?? [];
  return tags.filter((tag) =>
    /^<(?:script|iframe|img|use|style)\b|\son\w+=/i.test(tag.replace(/"[^"]*"/g, '""')),
  );
}

beforeEach(() => {
  vi.stubGlobal('location', { hash: '' });
});
afterAll(() => {
  const all = [...outcomes].sort(([, a], [, b]) => b - a);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  process.stdout.write(
    `hostile files opened: ${total} (${all.map(([kind, count]) => `${kind} ${count}`).join(', ')})\n`,
  );
});

/** For thousands of files, on a machine that may do other things as well. */
const long = { timeout: 120_000 };

describe('a hostile file', () => {
  it.each(hostileFiles)('says what is wrong, or opens and can be used: $what', async ({ kinds, bytes }) => {
    expect(kinds).toContain(await openingAndUsing(bytes));
  });

  it('comes to the same when it was locked', long, async () => {
    for (const { what, kinds, bytes } of hostileFiles.filter((_, at) => at % 12 === 0)) {
      if (bytes.length > 1_000_000) continue;
      const locked = await seal(new TextDecoder('latin1').decode(bytes), words, littleWork);
      const { kind } = await opening(locked);
      // Sealing takes text: bytes that were none come out as other letters.
      if (bytes.every((byte) => byte < 0x80))
        expect([what, kinds]).toEqual([what, expect.arrayContaining([kind])]);
    }
  });
});

describe('hostile words on paper', () => {
  it.each(hostileFiles.filter(({ what }) => what.endsWith('every field, meeting-1.json')))(
    '$what: the PDF is made, or says which letters it lacks',
    long,
    async ({ bytes }) => {
      const opened = await opening(bytes);
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      const rooms = await loadedRooms(['meeting'], findRoom);
      for (const document of documentsOf(opened.folder, rooms).slice(0, 1)) {
        if ((await missingLetters(document)).length > 0) continue;
        expect((await pdfOf(document, { now: new Date('2026-11-22') })).byteLength).toBeGreaterThan(1_000);
      }
    },
  );
});

describe('whatever happened to a saved file, it is opened or refused with a message', () => {
  it('bytes turned, lost and put in', long, async () => {
    await fc.assert(
      fc.asyncProperty(garbled, async (bytes) => {
        await openingAndUsing(bytes, false);
      }),
      { numRuns: 10_000 },
    );
  });

  it('values replaced, removed, doubled, moved and added', long, async () => {
    await fc.assert(
      fc.asyncProperty(misshapen, async (text) => {
        await openingAndUsing(bytesOf(text), false);
      }),
      { numRuns: 10_000 },
    );
  });

  it('words replaced by hostile ones: what opens is used', long, async () => {
    await fc.assert(
      fc.asyncProperty(reworded, async (text) => {
        await openingAndUsing(bytesOf(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('a locked one cut, garbled, or asking for more than anyone has', long, async () => {
    const locked = await seal(savedTexts[0]?.[1] ?? '', words, littleWork);
    const line = fc.constantFrom(
      '-> scrypt',
      '-> X25519 abc\n',
      '---',
      '\n',
      ' 19\n',
      ' 30\n',
      ' 00\n',
      'age-',
    );
    const put = fc.oneof(fc.uint8Array({ maxLength: 6 }), line.map(bytesOf));
    // Nearly all of a file's weak places are in its first lines.
    const place = fc.oneof(fc.nat(200), fc.nat(locked.length));
    const tried = vi.fn(async () => ({ kind: 'damaged' }) as const);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(60), put, async (at, lost, bytes) => {
        const journey = Buffer.concat([locked.subarray(0, at), bytes, locked.subarray(at + lost)]);
        // What a passphrase would make of it is seen in locked-files.test.ts; a header may ask for seconds of work.
        await opening(journey, tried);
      }),
      { numRuns: 2_500 },
    );
    expect(tried).toHaveBeenCalled();
  });
});
