import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What every file of the full-text engine begins with. */
const signature = Buffer.from('pagefind_dcd');

/** Bytes of a piece, before compression: one or two thousand on the wire. */
const pieceSize = 6_000;

/** Words that begin alike stay together, so that what begins with a query is in the piece where the query is. */
const sharedBeginning = 3;

function read(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${file} is no file of Pagefind`);
  return bytes.subarray(signature.length);
}

function write(file: string, bytes: Buffer): void {
  writeFileSync(file, gzipSync(Buffer.concat([signature, bytes]), { level: 9 }));
}

/** The head of a CBOR value: its kind, its number (size or value) and where what follows begins. */
function headAt(bytes: Buffer, at: number): { kind: number; size: number; next: number } {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, size: short, next: at + 1 };
  if (short > 26) throw new Error('Pagefind writes its index in another way than before');
  const length = 2 ** (short - 24);
  return { kind, size: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}

/** Where the CBOR value that begins here ends. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, size, next } = headAt(bytes, at);
  if (kind === 2 || kind === 3) return next + size;
  if (kind !== 4) return next;
  return Array.from({ length: size }).reduce<number>((end) => endOf(bytes, end), next);
}

/** The members of the CBOR list that begins here, each as its bytes. */
function membersAt(bytes: Buffer, at: number): Buffer[] {
  const { kind, size, next } = headAt(bytes, at);
  if (kind !== 4) throw new Error('Pagefind writes its index in another way than before');
  let end = next;
  return Array.from({ length: size }, () => bytes.subarray(end, (end = endOf(bytes, end))));
}

const header = (kind: number, size: number): Buffer =>
  size < 24 ? Buffer.from([(kind << 5) | size]) : Buffer.from([(kind << 5) | 25, size >> 8, size & 255]);

const list = (members: readonly Buffer[]): Buffer => Buffer.concat([header(4, members.length), ...members]);
const text = (value: string): Buffer =>
  Buffer.concat([header(3, Buffer.byteLength(value)), Buffer.from(value)]);

function textAt(bytes: Buffer, at: number): string {
  const { size, next } = headAt(bytes, at);
  return bytes.toString('utf8', next, next + size);
}

/** A word of the index with all that the engine knows of it. */
interface IndexedWord {
  word: string;
  bytes: Buffer;
}

/** Words in their order, parted where a piece is large enough and the next word begins otherwise. */
function piecesOf(words: readonly IndexedWord[]): IndexedWord[][] {
  const pieces: IndexedWord[][] = [];
  let size = Infinity;
  let before = '';
  for (const entry of words) {
    const beginning = entry.word.slice(0, sharedBeginning);
    if (size >= pieceSize && beginning !== before) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(entry);
    size += entry.bytes.length;
    before = beginning;
  }
  return pieces;
}

/**
 * Parts the index into pieces of a few kilobytes: the engine writes pieces of about 30, of which a query needs
 * all where it needs one word.
 * @param folder what the engine has written
 */
export function splitIndex(folder: string): void {
  const index = join(folder, 'index');
  const files = readdirSync(index).map((file) => join(index, file));
  const words = files
    .flatMap((file) => {
      const [entries] = membersAt(read(file), 0);
      return entries ? membersAt(entries, 0) : [];
    })
    .map((bytes) => ({ word: textAt(bytes, headAt(bytes, 0).next), bytes }))
    .sort((one, other) => Buffer.compare(Buffer.from(one.word), Buffer.from(other.word)));
  for (const file of files) rmSync(file);
  const ranges = piecesOf(words).map((piece) => {
    const bytes = list([list(piece.map((entry) => entry.bytes))]);
    const name = `da_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
    write(join(index, `${name}.pf_index`), bytes);
    return list([piece[0]?.word ?? '', piece.at(-1)?.word ?? '', name].map(text));
  });
  const metadata = readdirSync(folder).find((file) => file.endsWith('.pf_meta'));
  if (metadata === undefined) throw new Error('Pagefind has written no metadata');
  const [version, pages, , ...rest] = membersAt(read(join(folder, metadata)), 0);
  if (!version || !pages) throw new Error('Pagefind writes its metadata in another way than before');
  write(join(folder, metadata), list([version, pages, list(ranges), ...rest]));
}

/** Leaves a file of the engine to the server to compress, which does it better than the engine. */
export function unpack(file: string): void {
  writeFileSync(file, Buffer.concat([signature, read(file)]));
}
