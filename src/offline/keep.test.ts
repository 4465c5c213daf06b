import { afterEach, describe, expect, it, vi } from 'vitest';
import { cacheName, isPage, type OfflineCopy } from './copy';
import { fakeCaches, heldIn } from './fake-caches';
import { fingerprint } from './fingerprint';
import { dropOlder, keepAll, keepVisited } from './keep';
import { packAddress, packed } from './page-pack';

type Site = Readonly<Record<string, string>>;

const site: Site = { '/': 'forside', '/kontakt/': 'numre 1', '/soeg/': 'søg', '/_astro/a.js': 'a()' };

async function copyOf(files: Site, version: string): Promise<OfflineCopy> {
  const marked = Object.entries(files).map(
    async ([address, text]) => [address, await fingerprint(new TextEncoder().encode(text))] as const,
  );
  return { version, numbersFrom: '22. november 2026', files: Object.fromEntries(await Promise.all(marked)) };
}

/** Lets a site be fetched, and tells what was. */
function serve(files: Site): string[] {
  const fetched: string[] = [];
  const pages = Object.fromEntries(Object.entries(files).filter(([address]) => isPage(address)));
  const all: Site = { ...files, [packAddress]: JSON.stringify(packed(pages)) };
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    const text = all[address];
    return Promise.resolve(new Response(text ?? 'ikke her', { status: text === undefined ? 404 : 200 }));
  });
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('a copy of the site', () => {
  it('has every file of its build', async () => {
    const [copy, caches] = [await copyOf(site, '1'), fakeCaches()];
    serve(site);
    await keepAll(copy, caches);
    expect(await heldIn(caches, cacheName(copy))).toEqual(site);
  });

  it('takes from an older copy what is still the same, and fetches the rest', async () => {
    const caches = fakeCaches();
    serve(site);
    await keepAll(await copyOf(site, '1'), caches);
    const newer = { ...site, '/kontakt/': 'numre 2', '/_astro/b.js': 'b()' };
    const copy = await copyOf(newer, '2');
    const fetched = serve(newer);
    await keepAll(copy, caches);
    expect(fetched.sort()).toEqual(['/_astro/b.js', '/kontakt/']);
    expect(await heldIn(caches, cacheName(copy))).toEqual(newer);
  });

  it('fetches many pages as one file', async () => {
    const many: Site = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`/side-${at}/`, `nr. ${at}`]),
    );
    const [copy, caches] = [await copyOf(many, '1'), fakeCaches()];
    const fetched = serve(many);
    await keepAll(copy, caches);
    expect(fetched).toEqual([packAddress]);
    expect(await heldIn(caches, cacheName(copy))).toEqual(many);
  });

  it.each(['/kontakt/', '/_astro/a.js'])('is refused where %s is that of another build', async (address) => {
    serve({ ...site, [address]: 'fra en anden udgave' });
    await expect(keepAll(await copyOf(site, '1'), fakeCaches())).rejects.toThrow(address);
  });

  it('goes on where it was interrupted', async () => {
    const [copy, caches] = [await copyOf(site, '1'), fakeCaches()];
    serve({ ...site, '/_astro/a.js': 'afbrudt' });
    await expect(keepAll(copy, caches)).rejects.toThrow();
    const fetched = serve(site);
    await keepAll(copy, caches);
    expect(fetched).toContain('/_astro/a.js');
    expect(fetched.length).toBeLessThan(Object.keys(site).length);
  });

  it('is of what is vital and open alone, where data is to be saved', async () => {
    const [copy, caches] = [await copyOf({ ...site, '/om/': 'om' }, '1'), fakeCaches()];
    serve({ ...site, '/om/': 'om' });
    await keepAll(copy, caches, new Set(['/om/']));
    expect(Object.keys(await heldIn(caches, cacheName(copy)))).toEqual(['/', '/kontakt/', '/om/']);
  });
});

describe('what was visited', () => {
  it.each([
    ['is kept where it is of the copy’s build', '/soeg/', 'søg', ['/soeg/']],
    ['is not kept where it is of another', '/soeg/', 'søg på ny', []],
    ['is not kept where the build has no such file', '/for-kontaktpersoner/numre.age', 'søg', []],
  ])('%s', async (_, address, text, kept) => {
    const [copy, caches] = [await copyOf(site, '1'), fakeCaches()];
    await keepVisited(address, new Response(text), copy, caches);
    expect(Object.keys(await heldIn(caches, cacheName(copy)))).toEqual(kept);
  });
});

describe('older copies', () => {
  it('go, but for the last, and for what is not the site’s', async () => {
    const caches = fakeCaches();
    const copies = await Promise.all(['1', '2', '3'].map((version) => copyOf(site, version)));
    for (const name of ['andet', ...copies.map(cacheName)]) await caches.open(name);
    await dropOlder(copies[2]!, caches);
    expect(await caches.keys()).toEqual(['andet', cacheName(copies[1]!), cacheName(copies[2]!)]);
  });
});
