import { segmentsOf, type Segment } from './excerpt';

/** The part of Pagefind's interface that the page uses. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data: () => Promise<{ excerpt: string }> }[] }>;
}

/** A page whose text holds what is searched for. */
export interface FoundText {
  /** The engine's name for the page. */
  id: string;
  /** Cuts out where it says so; fetched when it is to be shown. */
  excerpt(): Promise<readonly Segment[]>;
}

// Beside the site's scripts and not part of them: it is written when the site has been built.
const address = '/pagefind/pagefind.js';
let engine: Promise<Pagefind> | undefined;

async function start(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    // A worker would be one more file to wait for, and searching some hundred pages takes no time.
    noWorker: true,
    // Everyday words say best what a page is for. Accents only tell how the index writes æ, ø and å.
    ranking: { metaWeights: { title: 6, words: 8 }, diacriticSimilarity: 0 },
  });
  return pagefind;
}

/** Fetches the engine, so that it is there when it is asked; where it cannot be had, asking it says so. */
export function prepareEngine(): void {
  engine ??= start();
  engine.catch(() => undefined);
}

/**
 * Asks the full-text index, fetching the engine the first time.
 * @param words folded, as the index has them
 * @returns best first
 * @throws where the engine cannot be fetched, for example without a net; the next call tries again
 */
export async function fullText(words: string): Promise<FoundText[]> {
  engine ??= start();
  try {
    const { results } = await (await engine).search(words);
    return results.map(({ id, data }) => ({ id, excerpt: async () => segmentsOf((await data()).excerpt) }));
  } catch (cause) {
    engine = undefined;
    throw cause;
  }
}
