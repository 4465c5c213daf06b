import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request, type IncomingHttpHeaders } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from '../config/built-site.mjs';
import { serveByNginx, type ServedSite } from './nginx';

let served: ServedSite;
beforeAll(async () => {
  served = await serveByNginx(siteFolder);
}, 60_000);
afterAll(() => {
  served.stop();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** As it comes over the wire: `fetch` would unpack it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    request(served.origin + path, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(parts),
        });
      });
    })
      .on('error', failed)
      .end();
  });
}

/** What every answer must carry: a page, a file, an error, a redirect. */
const security = {
  'content-security-policy': /frame-ancestors 'none'.*base-uri 'none'.*object-src 'none'/,
  'strict-transport-security': /max-age=63072000/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};
const script = `/_astro/${readdirSync(`${siteFolder}/_astro`).find((name) => name.endsWith('.js')) ?? ''}`;

describe('nginx with our configuration', () => {
  it.each([
    ['a page', '/', 200],
    ['a form', '/skemaer/bekymringshenvendelse/', 200],
    ['a blank PDF', '/skemaer/bekymringshenvendelse.pdf', 200],
    ['a script', script, 200],
    ['an icon', '/icon.svg', 200],
    ['a wrong address', '/findes-ikke/', 404],
    ['an address without its slash', '/kontakt', 301],
  ])('guards %s with every header, each once', async (_what, path, status) => {
    const { headers, status: answered } = await ask(path);
    expect(answered).toBe(status);
    for (const [name, value] of Object.entries(security))
      expect([name, headers[name]]).toEqual([name, expect.stringMatching(value)]);
    expect(headers.server).toBe('nginx');
  });

  it('sends what was compressed beforehand to browsers that can unpack it, and the file to others', async () => {
    const plain = readFileSync(`${siteFolder}/kontakt/index.html`);
    const brotli = await ask('/kontakt/', { 'accept-encoding': 'gzip, br' });
    const gzip = await ask('/kontakt/', { 'accept-encoding': 'gzip' });
    const neither = await ask('/kontakt/');
    expect([brotli, gzip, neither].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(brotliDecompressSync(brotli.bytes).equals(plain)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(plain)).toBe(true);
    expect(neither.bytes.equals(plain)).toBe(true);
    expect(brotli.bytes.length).toBeLessThan(plain.length / 3);
  });

  it('lets hashed files be kept for ever, and asks again for everything else', async () => {
    expect((await ask(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/kontakt/', '/soeg/forslag.json', '/icon.svg'])
      expect((await ask(path)).headers['cache-control']).toBe('no-cache');
    const { headers } = await ask('/kontakt/');
    const again = await ask('/kontakt/', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('says in the right way what each file is', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      [script]: 'text/javascript; charset=utf-8',
      '/icon.svg': 'image/svg+xml',
      '/skemaer/bekymringshenvendelse.pdf': 'application/pdf',
    };
    for (const [path, type] of Object.entries(types))
      expect([path, (await ask(path)).headers['content-type']]).toEqual([path, type]);
  });

  it('leads an address without its slash to the page, by whatever name the reader came', async () => {
    const { headers } = await ask('/kontakt', { host: 'naboskab.example' });
    expect(headers.location).toBe('/kontakt/');
  });

  it('shows our own page for a wrong address', async () => {
    const { bytes } = await ask('/findes-ikke/');
    expect(bytes.toString()).toContain('<html lang="da"');
  });

  it('takes nothing from anyone and serves no hidden or foreign file', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect([method, (await ask('/', {}, method)).status]).toEqual([method, 403]);
    for (const path of [
      '/.git/config',
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/kontakt/../../nginx.conf',
    ])
      expect([path, (await ask(path)).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status >= 400),
      ]);
  });

  it('answers thousands of readers at once without an error', async () => {
    const load = await autocannon({
      connections: 100,
      duration: 5,
      headers: { 'accept-encoding': 'br' },
      requests: ['/', '/kontakt/', '/hvad-goer-jeg-nu/', '/skemaer/bekymringshenvendelse/', script].map(
        (path) => ({ path }),
      ),
      url: served.origin,
    });
    process.stdout.write(
      `nginx: ${load.requests.average.toFixed(0)} requests a second, ${String(load.requests.total)} in all, slowest of a hundred ${String(load.latency.p99)} ms\n`,
    );
    expect([load.errors, load.timeouts, load.non2xx]).toEqual([0, 0, 0]);
    expect(load.requests.total).toBeGreaterThan(0);
  }, 30_000);
});
