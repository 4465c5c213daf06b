import { gunzipSync, inflateSync, brotliDecompressSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { decodeEntities } from '../config/built-site.mjs';

/**
 * Everything that a file can be made to say: its bytes as they are, unpacked where they are packed (Pagefind's
 * index, `.gz`, `.br`, streams in a PDF), and each of these with escapes written out.
 */
export async function readingsOf(name: string, bytes: Buffer): Promise<string[]> {
  const unpacked = [bytes, ...gunzipped(bytes), ...unbrotlied(name, bytes), ...inflatedStreams(bytes)];
  const texts = unpacked.flatMap((part) => [part.toString('latin1'), part.toString('utf8')]);
  if (isPdf(bytes)) texts.push(await pdfText(bytes));
  return [...new Set(texts.flatMap((text) => [text, withoutEscapes(text)]))];
}

/** Whether a text holds a phone number, however its digits are parted. */
export function holdsPhone(text: string, phone: string): boolean {
  const digitsTogether = text.replace(
    /(?<=\d)(?:[\s\u00a0\u2000-\u200d\u202f\ufeff.,/()\-–+_\0]|Â|â€.)+(?=\d)/g,
    '',
  );
  return digitsTogether.includes(phone);
}

/** Whether a text holds words such as an address, whatever its letters' case and the room between them. */
export function holdsWords(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\u00a0]+/g, '');
}

function withoutEscapes(text: string): string {
  const unescaped = text
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, long?: string, short?: string) =>
      String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
    )
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
  return decodeEntities(unescaped).replace(/(?<=\d)\+(?=\d)/g, ' ');
}

function gunzipped(bytes: Buffer): Buffer[] {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes)] : [];
}

function unbrotlied(name: string, bytes: Buffer): Buffer[] {
  return name.endsWith('.br') ? [brotliDecompressSync(bytes)] : [];
}

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-';
}

function inflatedStreams(bytes: Buffer): Buffer[] {
  if (!isPdf(bytes)) return [];
  return [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, body = '']) => {
      try {
        return [inflateSync(Buffer.from(body, 'latin1'))];
      } catch {
        // Not packed: then its bytes are among those of the file.
        return [];
      }
    },
  );
}

/** The words on the pages: with an embedded font they are glyph numbers in the file, not letters. */
async function pdfText(bytes: Buffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => (await (await document.getPage(number)).getTextContent()).items),
  );
  await task.destroy();
  return pages
    .flat()
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ');
}
