/** A browser's caches, for tests: in memory, and only what the worker uses of them. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, Cache>();
  const open = (name: string): Promise<Cache> => {
    const cache = all.get(name) ?? fakeCache();
    all.set(name, cache);
    return Promise.resolve(cache);
  };
  const match = async (address: string) => {
    for (const cache of all.values()) {
      const found = await cache.match(address);
      if (found) return found;
    }
    return undefined;
  };
  const keys = () => Promise.resolve([...all.keys()]);
  return { open, match, keys, delete: (name: string) => Promise.resolve(all.delete(name)) } as CacheStorage;
}

function fakeCache(): Cache {
  const files = new Map<string, Response>();
  const fake = {
    match: (address: string) => Promise.resolve(files.get(address)?.clone()),
    put: (address: string, file: Response) => Promise.resolve(void files.set(address, file)),
    keys: () => Promise.resolve([...files.keys()].map((address) => ({ url: address }))),
  };
  return fake as unknown as Cache;
}

/** What a copy holds, by address. */
export async function heldIn(caches: CacheStorage, name: string): Promise<Record<string, string>> {
  const cache = await caches.open(name);
  const addresses = (await cache.keys()).map(({ url }) => url).sort();
  const texts = addresses.map(async (address) => [address, await (await cache.match(address))?.text()]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
