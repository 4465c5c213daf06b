import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type GetFilesResponse, type PagefindIndex } from 'pagefind';
import { suggestionsAddress } from '../components/search/searched';
import type { Splitter } from '../domain/search/compounds';
import type { SearchEntry } from '../domain/search/entry';
import { markCompounds } from '../domain/search/index-text';
import { splitIndex, unpack } from './search-chunks';
import { danishSplitter } from './search-dictionary';
import {
  contactEntries,
  writtenIn,
  pageEntries,
  referenceEntries,
  type WrittenOfPages,
} from './search-entries';
import { builtPages, pageForEngine, type BuiltPage } from './search-pages';

/** What the search page asks for; the rest of what Pagefind writes are interfaces of its own. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.da\.pagefind|(fragment|index)\/.+)$/;

/**
 * Writes both indexes of the search into the built site: what everything is called, for suggestions on any page,
 * and the full text of all pages, for `/soeg/`.
 */
export function searchIndex(): AstroIntegration {
  let content = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const count = await writeIndexes(site, content);
        logger.info(`${count.pages} pages can be searched, ${count.entries} names are suggested`);
      },
    },
  };
}

async function writeIndexes(site: string, content: string) {
  const split = danishSplitter();
  const texts = writtenIn(content);
  const pages = builtPages(site);
  const ids = await writeFullText(site, pages, texts, split);
  const entries = [
    ...pageEntries(pages, texts).map((entry) => ({ ...entry, id: ids.get(entry.url) })),
    ...contactEntries(content),
    ...referenceEntries(content),
  ];
  const file = join(site, suggestionsAddress);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(entries.map((entry) => sent(entry, split))));
  return { pages: pages.length, entries: entries.length };
}

/** An entry as it is sent: compounds marked, nothing empty. */
function sent({ title, short, words, headings, ...entry }: SearchEntry, split: Splitter) {
  const marked = Object.entries({ title, short, words, headings })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]) => [field, markCompounds(value ?? '', split)]);
  return { ...entry, ...(Object.fromEntries(marked) as Partial<SearchEntry>) };
}

/** @returns the engine's name for each page, by address */
async function writeFullText(
  site: string,
  pages: readonly BuiltPage[],
  texts: WrittenOfPages,
  split: Splitter,
): Promise<ReadonlyMap<string, string>> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  const folder = join(site, 'pagefind');
  try {
    for (const page of pages) await addPage(index, page, texts.get(page.url)?.words ?? '', split);
    writeUsed(await index.getFiles(), folder);
  } finally {
    await close();
  }
  sortEntry(join(folder, 'pagefind-entry.json'));
  splitIndex(folder);
  unpack(join(folder, 'wasm.da.pagefind'));
  return idsIn(join(folder, 'fragment'));
}

async function addPage(index: PagefindIndex, page: BuiltPage, keywords: string, split: Splitter) {
  const content = pageForEngine(page, keywords, split);
  refuseErrors(await index.addHTMLFile({ url: page.url, content }));
}

/** Pagefind can write its files itself, but on a busy machine says that it has before all their bytes are there. */
function writeUsed({ errors, files }: GetFilesResponse, folder: string): void {
  refuseErrors({ errors });
  for (const { path, content } of files.filter((file) => used.test(file.path))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The engine names a page by its text; the name is that of the file with what it shows of the page. */
function idsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace(/\.pf_fragment$/, '')];
    }),
  );
}

/** Pagefind lists characters in an order that changes from run to run; sorted, the same site gives the same bytes. */
function sortEntry(file: string): void {
  const entry = JSON.parse(readFileSync(file, 'utf8')) as { include_characters: string[] };
  writeFileSync(file, JSON.stringify({ ...entry, include_characters: entry.include_characters.toSorted() }));
}

function refuseErrors({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
