import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersFrom, patience } from './answer';
import { cacheName, type OfflineCopy } from './copy';
import { fakeCaches } from './fake-caches';
import type { RequestEvent } from './worker-scope';

const origin = 'https://naboskab.example';
const copy: OfflineCopy = {
  version: '2',
  numbersFrom: '22. november 2026',
  files: { '/kontakt/': 'x', '/404.html': 'x', '/soeg/forslag.json': 'x', '/_astro/ny.js': 'x' },
};

const html = (text: string) =>
  new Response(`<main>${text}</main>`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

interface Asked {
  address: string;
  mode?: RequestMode | 'navigate';
  method?: string;
  page?: string;
}

function asking({ address, mode = 'cors', method = 'GET', page = 'en side' }: Asked): RequestEvent {
  const request = { url: new URL(address, origin).href, mode, method };
  const waited: Promise<unknown>[] = [];
  const event = { request, clientId: page, resultingClientId: page, waitUntil: waited.push.bind(waited) };
  return event as unknown as RequestEvent;
}

const toPage = (address: string): RequestEvent => asking({ address, mode: 'navigate' });

let answerTo: ReturnType<typeof answersFrom>;
let caches: CacheStorage;
const network = vi.fn<() => Promise<Response>>();

beforeEach(async () => {
  caches = fakeCaches();
  const older = await caches.open(cacheName({ version: '1' }));
  await older.put('/_astro/gammel.js', new Response('gammel'));
  await older.put('/gammel/', html('gammel side'));
  const cache = await caches.open(cacheName(copy));
  await cache.put('/kontakt/', html('gemt'));
  await cache.put('/404.html', html('findes ikke'));
  await cache.put('/soeg/forslag.json', new Response('gemt'));
  await cache.put('/_astro/ny.js', new Response('ny'));
  answerTo = answersFrom({ copy, caches, origin, savesData: () => false });
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  network.mockReset();
});

const offline = () => network.mockRejectedValue(new TypeError('Failed to fetch'));
const textOf = async (event: RequestEvent) => (await answerTo(event))?.text();

describe('a page', () => {
  it('comes from the network, as it is', async () => {
    network.mockResolvedValue(html('ny'));
    expect(await textOf(toPage('/kontakt/'))).toBe('<main>ny</main>');
  });

  it('comes out of the copy where the network fails, and says so', async () => {
    offline();
    const text = await textOf(toPage('/kontakt/?fra=plakat'));
    expect(text).toContain('gemt');
    expect(text).toContain('Numrene er fra 22. november 2026.');
  });

  it('comes out of the copy where the server is out of order', async () => {
    network.mockResolvedValue(new Response('Bad gateway', { status: 502 }));
    expect(await textOf(toPage('/kontakt/'))).toContain('gemt');
  });

  it('comes out of the copy where the network takes too long, and no sooner', async () => {
    vi.useFakeTimers();
    network.mockReturnValue(new Promise(() => undefined));
    const answered = vi.fn();
    void textOf(toPage('/kontakt/')).then(answered);
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toHaveBeenCalledWith(expect.stringContaining('gemt'));
  });

  it('is waited for however long, where the copy does not have it', async () => {
    vi.useFakeTimers();
    network.mockReturnValue(
      new Promise((resolve) => setTimeout(() => resolve(html('ny side')), 10 * patience)),
    );
    const answer = textOf(toPage('/ny-side/'));
    await vi.advanceTimersByTimeAsync(10 * patience);
    expect(await answer).toBe('<main>ny side</main>');
  });

  it.each(['/findes-ikke/', '/gammel/'])(
    '%s is not in this build’s copy: a page says so',
    async (address) => {
      offline();
      const answer = await answerTo(toPage(address));
      expect(answer?.status).toBe(404);
      expect(await answer?.text()).toMatch(/er ikke gemt.*findes ikke/);
    },
  );

  it('that is gone from the site is gone', async () => {
    network.mockResolvedValue(new Response('Væk', { status: 404 }));
    expect(await textOf(toPage('/kontakt/'))).toBe('Væk');
  });
});

describe('what a page asks for', () => {
  it.each([
    ['/_astro/ny.js', 'ny'],
    ['/_astro/gammel.js', 'gammel'],
  ])('%s is known by its name, of whatever build it is', async (address, text) => {
    offline();
    expect(await textOf(asking({ address }))).toBe(text);
    expect(network).not.toHaveBeenCalled();
  });

  it('comes from the network for a page from there', async () => {
    network.mockResolvedValue(new Response('ny'));
    expect(await textOf(asking({ address: '/soeg/forslag.json' }))).toBe('ny');
  });

  it('comes out of the copy for a page out of the copy, though the network is back', async () => {
    offline();
    await answerTo(toPage('/kontakt/'));
    network.mockResolvedValue(new Response('ny'));
    expect(await textOf(asking({ address: '/soeg/forslag.json?ts=1' }))).toBe('gemt');
    expect(await textOf(asking({ address: '/soeg/forslag.json', page: 'en anden' }))).toBe('ny');
  });

  it.each([
    ['another site', { address: 'https://andre.example/kontakt/' }],
    ['something sent', { address: '/kontakt/', method: 'POST' }],
    ['a file that is not kept', { address: '/for-kontaktpersoner/numre.age' }],
    ['a property of objects', { address: '/constructor' }],
  ])('is none of the worker’s business: %s', (_, asked: Asked) => {
    expect(answerTo(asking(asked))).toBeUndefined();
  });
});

describe('a cache', () => {
  it('gets nothing of what is answered', async () => {
    const before = await (await caches.open(cacheName(copy))).keys();
    network.mockResolvedValue(html('ny'));
    await answerTo(toPage('/kontakt/'));
    await answerTo(toPage('/ny-side/'));
    await answerTo(asking({ address: '/_astro/helt-ny.js' }));
    expect(await (await caches.open(cacheName(copy))).keys()).toEqual(before);
  });
});
