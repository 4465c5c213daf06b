import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request, type IncomingHttpHeaders } from 'node:http';
import { readFileSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import autocannon from 'autocannon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '../../deploy/compress.mjs';
import { builtFiles, siteFolder } from '../config/built-site.mjs';
import { serveByCaddy } from './caddy.ts';
import { serveByNginx } from './nginx.ts';
import { copyOf, type ServedSite } from './run-server.ts';

const files = builtFiles();
const script = files.find((file) => /^\/_astro\/.+\.js$/.test(file)) ?? '';

/** What every answer must carry: a page, a file, an error, a redirect. */
const security = {
  'strict-transport-security': /max-age=63072000/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

/** What a page's own policy cannot say. */
const pagePolicy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

/** The kinds of files that the site has, and what each is said to be. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

let root: string;
beforeAll(async () => {
  root = copyOf(siteFolder);
  await compressSite(root);
}, 240_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.each([
  ['nginx', serveByNginx],
  ['Caddy', serveByCaddy],
])('%s with our configuration', (program, serve) => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serve(root);
  }, 60_000);
  afterAll(() => {
    served.stop();
  });

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    answerOf(served.origin, path, headers, method);

  it.each([
    ['a page', '/', 200, pagePolicy],
    ['a form', '/skemaer/bekymringshenvendelse/', 200, pagePolicy],
    ['a blank PDF', '/skemaer/bekymringshenvendelse.pdf', 200, pagePolicy],
    ['an icon', '/icon.svg', 200, pagePolicy],
    ['a wrong address', '/findes-ikke/', 404, pagePolicy],
    ['a file that is gone', '/_astro/findes-ikke.js', 404, pagePolicy],
    ['an address without its slash', '/kontakt', 308, pagePolicy],
    ['a script', script, 200, "default-src 'none'; script-src 'self'; frame-ancestors 'none'"],
    ['the offline worker', '/sw.js', 200, "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"],
  ])('guards %s with every header, each once', async (_what, path, status, policy) => {
    const { headers, status: answered } = await ask(path);
    expect(answered).toBe(status);
    expect(headers['content-security-policy']).toBe(policy);
    for (const [name, value] of Object.entries(security))
      expect([name, headers[name]]).toEqual([name, expect.stringMatching(value)]);
    // Which version it is, is nobody's business.
    expect(headers.server ?? '').not.toMatch(/\d/);
  });

  it('sends what was compressed beforehand to browsers that can unpack it, and the file to others', async () => {
    for (const [address, file] of [
      ['/kontakt/', 'kontakt/index.html'],
      ['/findes-ikke/', '404.html'],
    ] as const) {
      const plain = readFileSync(`${siteFolder}/${file}`);
      const brotli = await ask(address, { 'accept-encoding': 'gzip, br' });
      const gzip = await ask(address, { 'accept-encoding': 'gzip' });
      const neither = await ask(address);
      const encodings = [brotli, gzip, neither].map(({ headers }) => headers['content-encoding']);
      expect(encodings, address).toEqual(['br', 'gzip', undefined]);
      expect(brotliDecompressSync(brotli.bytes).equals(plain)).toBe(true);
      expect(gunzipSync(gzip.bytes).equals(plain)).toBe(true);
      expect(neither.bytes.equals(plain)).toBe(true);
      expect(brotli.bytes.length).toBeLessThan(plain.length / 3);
    }
  });

  it('lets hashed files be kept for ever, and asks again for everything else', async () => {
    expect((await ask(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const others = ['/', '/kontakt/', '/soeg/forslag.json', '/icon.svg', '/sw.js', '/_astro/findes-ikke.js'];
    for (const path of others)
      expect([path, (await ask(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await ask('/kontakt/', { 'accept-encoding': encoding });
      const known = { 'accept-encoding': encoding, 'if-none-match': headers.etag ?? '' };
      const again = await ask('/kontakt/', known);
      expect([encoding, again.status, again.bytes.length]).toEqual([encoding, 304, 0]);
    }
  });

  it.each([...new Set(files.map((file) => extname(file)))].filter((kind) => !/^\.(?:br|gz)$/.test(kind)))(
    'says in the right way what a %s file is, packed or not',
    async (kind) => {
      const file = files.find((name) => name.endsWith(kind)) ?? '';
      for (const encoding of ['br', 'identity'])
        expect((await ask(file, { 'accept-encoding': encoding })).headers['content-type']).toBe(types[kind]);
    },
  );

  it('leads an address without its slash to the page, by whatever name the reader came', async () => {
    const { headers } = await ask('/kontakt', { host: 'naboskab.example' });
    expect(headers.location).toBe('/kontakt/');
  });

  it('shows our own page for a wrong address', async () => {
    const { bytes } = await ask('/findes-ikke.txt');
    expect(bytes.toString()).toContain('<html lang="da"');
  });

  it('takes nothing from anyone and serves no hidden or foreign file', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect([method, (await ask('/', {}, method)).status]).toEqual([method, 403]);
    const foreign = [
      '/.git/config',
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/kontakt/../../Caddyfile',
    ];
    for (const path of foreign)
      expect([path, (await ask(path)).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status >= 400),
      ]);
  });

  it('answers thousands of readers at once without an error', async () => {
    const paths = ['/', '/kontakt/', '/hvad-goer-jeg-nu/', '/skemaer/bekymringshenvendelse/', script];
    const load = await autocannon({
      connections: 100,
      duration: 5,
      headers: { 'accept-encoding': 'br' },
      requests: paths.map((path) => ({ path })),
      url: served.origin,
    });
    process.stdout.write(
      `${program}: ${load.requests.average.toFixed(0)} requests a second, ${String(load.requests.total)} in all, slowest of a hundred ${String(load.latency.p99)} ms\n`,
    );
    expect([load.errors, load.timeouts, load.non2xx]).toEqual([0, 0, 0]);
    expect(load.requests.total).toBeGreaterThan(0);
  }, 30_000);
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** As it comes over the wire: `fetch` would unpack it. */
function answerOf(
  origin: string,
  path: string,
  headers: Record<string, string>,
  method: string,
): Promise<Answer> {
  return new Promise((answered, failed) => {
    // As it is written: an address that climbs out of the site must reach the server.
    const asked = request(origin, { path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        answered({ status, headers: response.headers, bytes: Buffer.concat(parts) });
      });
    });
    asked.on('error', failed).end();
  });
}
