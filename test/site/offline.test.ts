import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newestCheck, writeWorker } from '../../src/build/offline';
import { isPage } from '../../src/offline/copy';
import { fingerprint } from '../../src/offline/fingerprint';
import { packAddress, unpacked, type PagePack } from '../../src/offline/page-pack';
import { compressedSize } from '../bench/sizes.mjs';
import { builtFiles, builtPages, bytesBehind, siteFolder } from '../config/built-site.mjs';

/** Compressed bytes that all of the site may cost a visitor who never asked for it. */
const limit = 1_500_000;

const worker = bytesBehind('/sw.js').toString('utf8');
const listed = new Map(
  [...worker.matchAll(/["'`](\/[^"'`]*)["'`]:["'`]([\w+/]{16})["'`]/g)].map(([, address = '', mark = '']) => [
    address,
    mark,
  ]),
);

describe('the offline copy', () => {
  it('is of every built file, but for what it is made with and what is locked', () => {
    const expected = builtFiles()
      .filter((file) => file !== '/sw.js' && file !== packAddress)
      .filter((file) => !/\.(age|br|gz)$/.test(file))
      .map((file) => file.replace(/index\.html$/, ''));
    expect([...listed.keys()].sort()).toEqual(expected.sort());
  });

  it('knows every file by its content', async () => {
    const others = [];
    for (const [address, mark] of listed)
      if ((await fingerprint(bytesBehind(address))) !== mark) others.push(address);
    expect(others).toEqual([]);
  });

  it('has every page in the file that holds them all', () => {
    const pack = JSON.parse(bytesBehind(packAddress).toString('utf8')) as PagePack;
    const pages = [...listed.keys()].filter(isPage);
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((page) => unpacked(pack, page) !== bytesBehind(page).toString('utf8'))).toEqual([]);
    expect(Object.keys(pack.pages).sort()).toEqual(pages.sort());
  });

  it(`costs at most ${limit / 1_000_000} MB`, () => {
    const fetched = [...listed.keys()].filter((address) => !isPage(address));
    const bytes = [...fetched, packAddress, '/sw.js'].map((address) =>
      Math.min(compressedSize(address), bytesBehind(address).length),
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
  });
});

describe('the worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trygt-naboskab-worker-'));
  beforeAll(() => {
    cpSync(siteFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'for-kontaktpersoner/numre.age'), 'locked');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is one classic script, the same each time it is written, with locked numbers beside it or without', async () => {
    await writeWorker(folder, newestCheck('content'));
    for (const file of ['/sw.js', packAddress])
      expect(readFileSync(join(folder, file)).equals(bytesBehind(file)), file).toBe(true);
    expect(worker).not.toMatch(/\b(import|export)\b|importScripts/);
  });
});

describe('the worker is registered', () => {
  it.each(builtPages())('by %s where the page may make requests at all, and nowhere else', (address) => {
    const html = bytesBehind(address).toString('utf8');
    expect(html.includes('data-offline="')).toBe(html.includes("connect-src 'self'"));
  });
});

describe('the installed site', () => {
  interface Manifest {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string; purpose?: string }[];
    shortcuts: { url: string }[];
  }
  const manifest = JSON.parse(bytesBehind('/manifest.webmanifest').toString('utf8')) as Manifest;

  it('has the site’s name, and opens and leads to pages that exist', () => {
    const [site] = parse(readFileSync('content/site.yaml', 'utf8')) as { name: string }[];
    expect(manifest.name).toBe(site?.name);
    for (const url of [manifest.start_url, ...manifest.shortcuts.map((shortcut) => shortcut.url)])
      expect(listed.has(url), url).toBe(true);
  });

  it('has icons of the sizes it says, one for any shape', () => {
    const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
    for (const { src, sizes } of drawn) {
      const png = bytesBehind(src);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    expect(drawn.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });
});
