import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Folder, FolderDocument } from '../../src/form-kit/folder/folder';
import { openFile, openKept, type Opened } from '../../src/form-kit/file/open';
import { fileName, fileText } from '../../src/form-kit/file/write';
import { openingMessages } from '../../src/form-kit/file/opening-messages';
import { findRoom } from '../../src/forms/registry';
import { dataOf } from './arbitrary-data';
import { testedRooms } from './rooms';

const now = new Date('2026-11-22T10:00:00Z');

function documentOf(form: string, data: unknown, id = 'd1'): FolderDocument {
  const at = now.toISOString();
  return { id, form, schemaVersion: 1, title: 'Prøve', createdAt: at, updatedAt: at, data };
}
const folder: Folder = {
  persons: testedRooms[0]?.full.persons ?? [],
  documents: testedRooms.map(({ room, full }, at) => documentOf(room.id, full.data, `d${String(at)}`)),
};
const opening = (text: string) => openFile(text, findRoom);
const altered = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(fileText(folder, now)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('a saved file', () => {
  it('opens as it was saved', async () => {
    expect(await opening(fileText(folder, now))).toEqual({ kind: 'opened', folder });
  });

  it.each(testedRooms)('of $room.id gives back whatever was filled in', async ({ room }) => {
    const { schema } = await room.loadSchema();
    await fc.assert(
      fc.asyncProperty(dataOf(schema), async (data) => {
        const written: Folder = { persons: [], documents: [documentOf(room.id, data)] };
        expect(await opening(fileText(written, now))).toEqual({ kind: 'opened', folder: written });
      }),
      { numRuns: 1000 },
    );
  });

  it('has a name that says what and when, never who', () => {
    expect(fileName(now)).toBe('mappe-2026-11-22.json');
  });

  it('opens with the byte order mark that some programs put first', async () => {
    expect((await opening(`\uFEFF${fileText(folder, now)}`)).kind).toBe('opened');
  });

  it('from every released version opens', async () => {
    const saved = readdirSync('test/saved-files').filter((name) => name.endsWith('.json'));
    expect(saved.length).toBeGreaterThan(0);
    for (const name of saved)
      expect([name, (await opening(readFileSync(`test/saved-files/${name}`, 'utf8'))).kind]).toEqual([
        name,
        'opened',
      ]);
  });
});

describe('a file that cannot be opened says why', () => {
  const faults: [Opened['kind'], string, string][] = [
    ['notOurFile', 'a letter', 'Kære boligrådgiver'],
    ['notOurFile', 'an empty file', ''],
    ['notOurFile', 'JSON of another program', '{"name":"package"}'],
    ['notOurFile', 'JSON that is no object', '[1, 2, null]'],
    ['damaged', 'a file cut off half-way', fileText(folder, now).slice(0, 900)],
    ['damaged', 'a file without its persons', altered((file) => delete file.persons)],
    ['damaged', 'a field that we do not know', altered((file) => (file.extra = 1))],
    ['damaged', 'an instant that is none', altered((file) => (file.savedAt = 'i går'))],
    ['newerVersion', 'a newer container', altered((file) => (file.formatVersion = 3))],
    ['newerVersion', 'a newer form', altered((file) => (first(file).schemaVersion = 99))],
    ['unknownForm', 'a form that we do not have', altered((file) => (first(file).form = 'horoscope'))],
    ['unknownForm', 'a form named like a prototype', altered((file) => (first(file).form = '__proto__'))],
    ['invalidData', 'answers of the wrong kind', altered((file) => (first(file).data = { urgent: 7 }))],
    [
      'invalidData',
      'the same document twice',
      altered((file) => (file.documents = [first(file), first(file)])),
    ],
    ['tooLarge', 'a file of 20 MB', 'x'.repeat(20_000_001)],
  ];

  it.each(faults)('%s: %s', async (kind, _what, text) => {
    expect((await opening(text)).kind).toBe(kind);
  });

  it('in Danish, with what to do', () => {
    for (const { happened, toDo } of Object.values(openingMessages)) {
      expect(happened).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(toDo).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });

  it('and never throws, whatever it holds', async () => {
    const whole = fileText(folder, now);
    const broken = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(whole.length).map((at) => whole.slice(0, at)),
      fc
        .tuple(fc.nat(whole.length), fc.string({ maxLength: 5 }))
        .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1)),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        const { kind } = await opening(text);
        expect(kind === 'opened' || kind in openingMessages).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what the tab kept', () => {
  it('opens as it was, and says so when it cannot', async () => {
    const kept = { formatVersion: 2, unsaved: true, folder };
    const keptOf = (change: object) => openKept(JSON.stringify({ ...kept, ...change }), findRoom);
    expect(await keptOf({})).toEqual({ kind: 'opened', folder, unsaved: true });
    expect((await keptOf({ folder: { persons: 'ingen' } })).kind).toBe('damaged');
    expect((await keptOf({ formatVersion: 9 })).kind).toBe('newerVersion');
    expect((await openKept('{"unsa', findRoom)).kind).toBe('damaged');
  });

  it('by an earlier version of the site opens, too', async () => {
    const { persons, documents } = JSON.parse(
      readFileSync('test/saved-files/concern-report-1.json', 'utf8'),
    ) as Folder;
    const opened = await openKept(
      JSON.stringify({ unsaved: true, folder: { persons, documents } }),
      findRoom,
    );
    expect(opened.kind).toBe('opened');
  });
});

function first(file: Record<string, unknown>): Record<string, unknown> {
  const [document] = file.documents as Record<string, unknown>[];
  if (!document) throw new Error('the file holds no document');
  return document;
}
