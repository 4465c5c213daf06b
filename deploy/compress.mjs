// @ts-check
// Compresses a built site once, as hard as it gets, for servers that send such files as they are:
// `node deploy/compress.mjs dist` puts a .br and a .gz beside every file that gets smaller by it.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Compressed already, or sealed and therefore not to be compressed. */
const asItIs = /\.(?:br|gz|png|age)$/;

/**
 * Puts the compressed files beside the others.
 *
 * @param {string} site folder of the built site
 * @returns {{ files: number, before: number, after: number }} bytes as built, and as a browser gets them
 */
export function compressSite(site) {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => join(site, file))
    .filter((file) => statSync(file).isFile() && !asItIs.test(file));
  let before = 0;
  let after = 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
    if (brotli.length < bytes.length) writeFileSync(`${file}.br`, brotli);
    if (gzip.length < bytes.length) writeFileSync(`${file}.gz`, gzip);
    before += bytes.length;
    after += Math.min(bytes.length, brotli.length);
  }
  return { files: files.length, before, after };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { files, before, after } = compressSite(argv[2] ?? 'dist');
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`compress: ${String(files)} files, ${kilobytes(before)} sent as ${kilobytes(after)} (brotli)`);
}
