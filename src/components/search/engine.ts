import { segmentsOf } from './excerpt';
import { leadWithBoth, type Hit, type Ranked } from './hit';

/** The part of Pagefind's interface that the page uses. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string, options?: { filters: object }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult extends Ranked {
  data(): Promise<PagefindHit>;
}

interface PagefindHit {
  url: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
}

/** Everything that the engine found; each hit is fetched when it is to be shown. */
export type Found = readonly (() => Promise<Hit>)[];

// Beside the site's scripts and not part of them: it is written when the site has been built.
const address = '/pagefind/pagefind.js';
let engine: Promise<Pagefind> | undefined;

async function start(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    // A worker would be one more file to wait for, and searching some hundred pages takes no time.
    noWorker: true,
    // Everyday words count for more than titles, and a number's for a little more than a page's.
    ranking: { metaWeights: { title: 6, keywords: 8, words: 9 } },
  });
  return pagefind;
}

function hitOf({ url, excerpt, meta }: PagefindHit): Hit {
  const { name, title, kind, phone, old, successor, about } = meta;
  return {
    url,
    title: name ?? title ?? url,
    kind: kind === 'contact' || kind === 'withdrawn' ? kind : 'page',
    phone,
    old,
    successor,
    excerpt: about === undefined ? segmentsOf(excerpt) : [{ text: about, marked: false }],
  };
}

/**
 * Asks the full-text index, fetching the engine the first time.
 * @throws where the engine cannot be fetched, for example without a net; the next call tries again
 */
export async function search(query: string): Promise<Found> {
  engine ??= start();
  try {
    const pagefind = await engine;
    const [all, numbers] = await Promise.all([
      pagefind.search(query),
      pagefind.search(query, { filters: { kind: 'contact' } }),
    ]);
    const ranked = leadWithBoth(all.results, new Set(numbers.results.map(({ id }) => id)));
    return ranked.map((result) => async () => hitOf(await result.data()));
  } catch (cause) {
    engine = undefined;
    throw cause;
  }
}
