import type { Opened } from '../../src/form-kit/file/open';
import { otherPrograms } from './containers';
import {
  isTyped,
  savedFile,
  savedTexts,
  withTexts,
  type Json,
  type JsonObject,
  type SavedFile,
} from './saved';
import { hostileDays, hostileTexts } from './texts';

/** A file that means no good, or fell into bad hands, and what may come of opening it. */
export interface HostileFile {
  what: string;
  kinds: readonly Opened['kind'][];
  bytes: Uint8Array;
}

/** The released file with the most in it. */
const richest = 'meeting-1.json';
const whole = savedTexts.find(([name]) => name === richest)?.[1] ?? '';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (
  what: string,
  kinds: HostileFile['kinds'][number][],
  content: string | Uint8Array,
): HostileFile => ({
  what,
  kinds,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
});

/** The richest file with one thing changed. */
function spoilt(what: string, kinds: Opened['kind'][], change: (saved: SavedFile) => void): HostileFile {
  const saved = savedFile(richest);
  change(saved);
  return file(what, kinds, JSON.stringify(saved));
}
const document = (saved: SavedFile) => saved.documents[0]!;
const rows = (saved: SavedFile) => document(saved).data.items as JsonObject[];

/** Text into which JSON is put that no object literal can hold. */
const raw = (what: string, kinds: Opened['kind'][], key: string, json: string): HostileFile => {
  const saved = JSON.stringify(savedFile(richest));
  return file(
    what,
    kinds,
    saved.replace(new RegExp(`"${key}":`), () => `${json},"${key}":`),
  );
};
const nested = (open: string, close: string, depth = 100_000) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

const cut = [0, 1, 2, 40, 500, whole.length >> 1, whole.length - 30, whole.length - 2].map((length) =>
  file(
    `a file cut off after ${String(length)} letters`,
    length >= 40 ? ['damaged'] : ['notOurFile'],
    whole.slice(0, length),
  ),
);

const tooMuch: HostileFile[] = [
  file('a file of 6 MB', ['tooLarge'], whole + ' '.repeat(6_000_000)),
  spoilt(
    '10 MB of text in one field',
    ['tooLarge'],
    (saved) => (document(saved).data.summingUp = 'x'.repeat(10_000_000)),
  ),
  file(
    '20,000 letters in every field',
    ['tooLarge'],
    changedTexts(richest, (text) => (isTyped(text) ? 'x'.repeat(20_000) : text)),
  ),
  spoilt(
    '200,000 letters in one field',
    ['tooLarge'],
    (saved) => (document(saved).data.summingUp = 'x'.repeat(200_000)),
  ),
  spoilt(
    '200,000 rows',
    ['tooLarge'],
    (saved) => (document(saved).data.items = Array<Json>(200_000).fill({})),
  ),
  spoilt('501 persons', ['tooLarge'], (saved) => {
    saved.persons = Array.from({ length: 501 }, (_, at) => ({ ...saved.persons[0], id: `p${String(at)}` }));
  }),
  spoilt('225,000 small values', ['tooLarge'], (saved) => {
    document(saved).data.items = Array.from({ length: 450 }, () => Array<Json>(500).fill(1));
  }),
  file('100,000 lists within one another', ['notOurFile'], nested('[', ']')),
  file('100,000 lists that do not end', ['notOurFile'], '['.repeat(100_000)),
  raw('100,000 lists in the answers', ['invalidData'], 'summingUp', `"deep":${nested('[', ']')}`),
  raw('100,000 objects in the answers', ['invalidData'], 'summingUp', `"deep":${nested('{"a":', '}')}`),
  raw('100,000 objects beside the persons', ['invalidData'], 'persons', `"deep":${nested('{"a":', '}')}`),
];

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};
const encodings: HostileFile[] = [
  file('UTF-8 with its mark', ['opened'], `\uFEFF${whole}`),
  file('UTF-16 with its mark', ['opened'], utf16(`\uFEFF${whole}`, true)),
  file('UTF-16 the other way round', ['opened'], utf16(`\uFEFF${whole}`, false)),
  file('UTF-16 without its mark', ['opened'], utf16(whole, true)),
  file('UTF-16 the other way round, without its mark', ['opened'], utf16(whole, false)),
  file('UTF-16 cut in the middle of a letter', ['notOurFile'], utf16(whole, true).subarray(0, 1_001)),
  file('Latin-1', ['damaged'], Buffer.from(whole, 'latin1')),
  file('zeros in the middle', ['damaged'], whole.replace('"persons"', '\0"persons"')),
  file(
    'a byte that is no letter',
    ['damaged'],
    Buffer.concat([bytesOf(whole.slice(0, 300)), Buffer.of(0xff), bytesOf(whole.slice(300))]),
  ),
];

const prototypeKeys = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'].flatMap(
  (key) => {
    const json = `"${key}":{"polluted":true}`;
    return [
      raw(`${key} in the folder`, ['damaged', 'opened'], 'persons', json),
      raw(`${key} in a person`, ['damaged', 'opened'], 'organisation', json),
      raw(`${key} in a document`, ['damaged', 'opened'], 'schemaVersion', json),
      raw(`${key} in the answers`, ['invalidData', 'opened'], 'summingUp', json),
      raw(`${key} in a row`, ['invalidData', 'opened'], 'decision', json),
      spoilt(`a form called ${key}`, ['unknownForm'], (saved) => (document(saved).form = key)),
    ];
  },
);

const doubled: HostileFile[] = [
  spoilt('a person twice', ['invalidData'], ({ persons }) => persons.push({ ...persons[0] })),
  spoilt('a document twice', ['invalidData'], ({ documents }) => documents.push(documents[0]!)),
  spoilt('a row twice', ['invalidData'], (saved) => rows(saved).push({ ...rows(saved)[0] })),
];

/** Words that tell an id that something else is named by. */
const refers =
  /^(person|citizen|coordinator|chair|minuteTaker|item|column|group|copyFor|caseworker|resident|reporter)$/;
const references = savedTexts.flatMap(([name]) => [
  file(
    `references to nobody, ${name}`,
    ['opened'],
    changedTexts(name, (text, key) => (refers.test(key) ? 'ingen' : text)),
  ),
  file(
    `references to a name of the prototype, ${name}`,
    ['opened'],
    changedTexts(name, (text, key) => (refers.test(key) ? '__proto__' : text)),
  ),
  file(`nobody in the folder, ${name}`, ['opened'], JSON.stringify({ ...savedFile(name), persons: [] })),
]);
const cycle = spoilt('tasks that belong to themselves', ['opened'], (saved) => {
  for (const task of document(saved).data.tasks as JsonObject[]) task.item = task.id!;
});

const days = savedTexts.flatMap(([name]) =>
  hostileDays.map((day) =>
    file(
      `${day} for every day, ${name}`,
      ['opened'],
      changedTexts(name, (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? day : text)),
    ),
  ),
);
const instants = [
  '9999-12-31T23:59:59Z',
  '0000-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-02-31T00:00:00Z',
  '',
].map((instant) =>
  spoilt(
    `${instant || 'nothing'} for an instant`,
    ['opened', 'damaged'],
    (saved) => (document(saved).updatedAt = instant),
  ),
);
const versions = [0, -1, 1.5, 1e308, 99].flatMap((version) => [
  spoilt(
    `version ${String(version)} of the folder`,
    ['notOurFile', 'newerVersion'],
    (saved) => (saved.formatVersion = version),
  ),
  spoilt(
    `version ${String(version)} of a form`,
    ['damaged', 'newerVersion'],
    (saved) => (document(saved).schemaVersion = version),
  ),
]);

const texts = savedTexts.flatMap(([name]) =>
  hostileTexts.map(([what, text]) =>
    file(
      `${what} in every field, ${name}`,
      ['opened'],
      changedTexts(name, (typed) => (isTyped(typed) ? text : typed)),
    ),
  ),
);

function changedTexts(name: string, replace: (text: string, key: string) => string): string {
  const { persons, documents, ...head } = savedFile(name);
  return JSON.stringify({
    ...head,
    persons: withTexts(persons, replace),
    documents: documents.map((one) => ({
      ...one,
      title: replace(typeof one.title === 'string' ? one.title : '', 'title'),
      data: withTexts(one.data, replace),
    })),
  });
}

/** All of them. */
export const hostileFiles: readonly HostileFile[] = [
  ...cut,
  ...tooMuch,
  ...encodings,
  ...prototypeKeys,
  ...doubled,
  ...references,
  cycle,
  ...days,
  ...instants,
  ...versions,
  ...texts,
  ...otherPrograms.map(([what, bytes]) => file(what, ['notOurFile', 'damaged'], bytes)),
];
