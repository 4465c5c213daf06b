import { cacheName, isCopy, isPage, isVital, type OfflineCopy } from './copy';
import { isTheOne } from './fingerprint';
import { headersOf } from './headers';
import { packAddress, unpacked, type PagePack } from './page-pack';

/** Files fetched side by side: few, since someone may be reading. */
const atOnce = 6;

/** So many pages one by one weigh about what all of them do in one file. */
const fewPages = 10;

/** A file of the site: where it is, and the fingerprint of what must be there. */
type Listed = readonly [address: string, meant: string];

/**
 * Fetches a build's files into a copy of their own. What an older copy has already is taken from there. Fails, and
 * leaves the older copy in force, where a file cannot be had or is that of another build; what was fetched until then
 * is not fetched again.
 *
 * @param visited where data is to be saved: the addresses that are open right now. Only they are then kept, with what
 *   is vital and what the older copy has
 */
export async function keepAll(
  copy: OfflineCopy,
  caches: CacheStorage,
  visited?: ReadonlySet<string>,
): Promise<void> {
  const cache = await caches.open(cacheName(copy));
  const wanted: Listed[] = [];
  for (const file of Object.entries(copy.files)) {
    const older = await caches.match(file[0]);
    if (await isKept(file, cache, older)) continue;
    if (!visited || older || isVital(file[0]) || visited.has(file[0])) wanted.push(file);
  }
  const pages = wanted.filter(([address]) => isPage(address));
  if (pages.length > fewPages) await keepPages(pages, cache);
  await keepOneByOne(
    pages.length > fewPages ? wanted.filter((file) => !pages.includes(file)) : wanted,
    cache,
  );
}

/** Whether the copy has a file, now that the older one's is taken over where it is the same. */
async function isKept([address, meant]: Listed, cache: Cache, older?: Response): Promise<boolean> {
  // What was put there is what is meant.
  if (await cache.match(address)) return true;
  if (!older || !(await isTheOne(older, meant))) return false;
  await cache.put(address, older);
  return true;
}

/** Never out of the browser's own cache, unless the server says that it is still right. */
const fetchNow = (address: string): Promise<Response> => fetch(address, { cache: 'no-cache' });

async function keepPages(pages: readonly Listed[], cache: Cache): Promise<void> {
  const answer = await fetchNow(packAddress);
  const pack = (await answer.json()) as PagePack;
  // The server's security headers, which are the same for every file.
  const headers = headersOf(answer);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  for (const file of pages) {
    const html = unpacked(pack, file[0]);
    await put(file, html === undefined ? Response.error() : new Response(html, { headers }), cache);
  }
}

async function keepOneByOne(files: readonly Listed[], cache: Cache): Promise<void> {
  const waiting = [...files];
  const fetchOn = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      await put(file, await fetchNow(file[0]), cache);
  };
  await Promise.all(Array.from({ length: atOnce }, fetchOn));
}

async function put([address, meant]: Listed, file: Response, cache: Cache): Promise<void> {
  if (!(await isTheOne(file, meant))) throw new Error(`${address} is not there, or of another build.`);
  await cache.put(address, file);
}

/**
 * Keeps a file that was just fetched for a page, where it is that of the copy's build: for those who save data, to
 * whom only what they visit is worth keeping.
 */
export async function keepVisited(
  address: string,
  fetched: Response,
  copy: OfflineCopy,
  caches: CacheStorage,
): Promise<void> {
  const meant = Object.hasOwn(copy.files, address) ? copy.files[address] : undefined;
  if (meant === undefined || !(await isTheOne(fetched, meant))) return;
  const cache = await caches.open(cacheName(copy));
  await cache.put(address, fetched);
}

/**
 * Drops the copies of older builds, all but the last one: a form that was open while the new build came still finds
 * its scripts there, also when the server has them no more.
 */
export async function dropOlder(copy: OfflineCopy, caches: CacheStorage): Promise<void> {
  const older = (await caches.keys()).filter((name) => isCopy(name) && name !== cacheName(copy));
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}
