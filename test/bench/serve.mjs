// @ts-check
// A server for a built site as a good one on the net would be: every file that gets smaller by it is sent as
// brotli 11, what has a hash in its name is kept for ever. It notes what it was asked for, and how many bytes it sent.
// HTTP/1.1 without encryption, which browsers trust on this one host name.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/**
 * An answer that was given: bytes of its body on the wire.
 *
 * @typedef {{ address: string, status: number, bytes: number }} Answer
 */

/**
 * @typedef {object} ServedSite
 * @property {string} origin `http://localhost:<port>`
 * @property {Answer[]} answers What has been sent, in order. Empty it before measuring.
 * @property {() => void} close
 */

const compress = promisify(brotliCompress);

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Smaller by hardly anything, and sent as they are by other servers, too. */
const asItIs = /\.(?:png|webp|woff2|age)$/;

/**
 * Serves a built site until it is closed.
 *
 * @param {string} folder
 * @returns {Promise<ServedSite>}
 */
export async function serve(folder) {
  /** @type {Answer[]} */
  const answers = [];
  const bodyOf = compressedOnce();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = fileIn(folder, pathname);
    const file = found ?? join(folder, '404.html');
    bodyOf(file).then(
      ({ body, encoding }) => {
        const status = found === undefined ? 404 : 200;
        answers.push({ address: pathname, status, bytes: body.length });
        response.writeHead(status, {
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          'Content-Length': body.length,
          'Cache-Control': pathname.startsWith('/_astro/')
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
          ...(encoding && { 'Content-Encoding': encoding }),
        });
        response.end(body);
      },
      (/** @type {unknown} */ cause) => response.destroy(cause instanceof Error ? cause : undefined),
    );
  });
  await new Promise((listening) => server.listen(0, 'localhost', () => listening(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { origin: `http://localhost:${String(address.port)}`, answers, close: () => server.close() };
}

/**
 * The file behind an address, as static servers find it; undefined where there is none.
 *
 * @param {string} folder
 * @param {string} pathname
 */
function fileIn(folder, pathname) {
  const path = decodeURIComponent(pathname);
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  const isThere = file.startsWith(resolve(folder)) && existsSync(file) && statSync(file).isFile();
  return isThere ? file : undefined;
}

/** Files as they go over the wire, each compressed when it is first asked for. */
function compressedOnce() {
  /** @type {Map<string, Promise<{ body: Buffer, encoding: 'br' | '' }>>} */
  const known = new Map();
  return (/** @type {string} */ file) => {
    const body = known.get(file) ?? bodyOfFile(file);
    known.set(file, body);
    return body;
  };
}

/**
 * @param {string} file
 * @returns {Promise<{ body: Buffer, encoding: 'br' | '' }>}
 */
async function bodyOfFile(file) {
  const bytes = readFileSync(file);
  if (asItIs.test(file)) return { body: bytes, encoding: '' };
  const smaller = await compress(bytes);
  return smaller.length < bytes.length ? { body: smaller, encoding: 'br' } : { body: bytes, encoding: '' };
}
