// @ts-check
// Compresses a built site once, as hard as it gets, for servers that send such files as they are:
// `node deploy/compress.mjs dist` puts a .br and a .gz beside every file that gets smaller by it.
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Compressed already, or sealed and therefore not to be compressed. */
const asItIs = /\.(?:br|gz|png|age)$/;

/**
 * Puts the compressed files beside the others, on as many processors as there are.
 *
 * @param {string} site folder of the built site
 * @returns {Promise<{ files: number, before: number, after: number }>} bytes as built, and as a browser gets them
 */
export async function compressSite(site) {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => join(site, file))
    .filter((file) => statSync(file).isFile() && !asItIs.test(file));
  const sizes = await Promise.all(files.map(compressFile));
  const sumOf = (/** @type {'before' | 'after'} */ when) => sizes.reduce((sum, size) => sum + size[when], 0);
  return { files: files.length, before: sumOf('before'), after: sumOf('after') };
}

/** @param {string} file */
async function compressFile(file) {
  const bytes = await readFile(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length < bytes.length) await writeFile(`${file}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
  return { before: bytes.length, after: Math.min(bytes.length, br.length) };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { files, before, after } = await compressSite(argv[2] ?? 'dist');
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`compress: ${String(files)} files, ${kilobytes(before)} sent as ${kilobytes(after)} (brotli)`);
}
