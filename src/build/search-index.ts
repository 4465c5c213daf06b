import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pageAddress, pageCollections, unsearched } from '../components/search/page-address';
import { collectionShapes } from '../content-schemas/collections';
import { readCollection } from '../content-schemas/read';
import { contactRecord, withdrawnRecord, type SearchRecord } from '../domain/contact/search-record';
import { publishable } from '../domain/contact/publishable';

/** What the search page asks for; the rest of what Pagefind writes are interfaces of its own. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.da\.pagefind|fragment|index|filter)$/;

/** An address of the site, and the everyday words by which its page is found. */
type Keywords = ReadonlyMap<string, readonly string[]>;

/** Writes the full-text index of `/soeg/` into the built site: its pages, and a record for every contact. */
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
        const count = await writeIndex(site, recordsOf(content), keywordsOf(content));
        logger.info(`${count.pages} pages and ${count.records} contacts can be searched`);
      },
    },
  };
}

/** The contacts as records, those for contact persons left out by `publishable`. */
function recordsOf(content: string): SearchRecord[] {
  const shape = collectionShapes.contacts;
  const { live, withdrawn } = publishable(
    readCollection(content, shape).map(({ data }) => shape.schema.parse(data)),
  );
  return [...live.map(contactRecord), ...withdrawn.map(withdrawnRecord)];
}

function keywordsOf(content: string): Keywords {
  return new Map(
    pageCollections.flatMap((name) => {
      const { schema, ...shape } = collectionShapes[name];
      return readCollection(content, { ...shape, schema }).map(({ id, data }) => [
        pageAddress(name, id),
        schema.parse(data).keywords,
      ]);
    }),
  );
}

async function writeIndex(site: string, records: readonly SearchRecord[], keywords: Keywords) {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    const pages = await addPages(index, site, keywords);
    for (const record of records) refuseErrors(await index.addCustomRecord({ ...record, language: 'da' }));
    const folder = join(site, 'pagefind');
    refuseErrors(await index.writeFiles({ outputPath: folder }));
    sortEntry(join(folder, 'pagefind-entry.json'));
    for (const file of readdirSync(folder))
      if (!used.test(file)) rmSync(join(folder, file), { recursive: true });
    return { pages, records: records.length };
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, site: string, keywords: Keywords): Promise<number> {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, url: `/${file.replace(/index\.html$/, '')}` }))
    .filter(({ url }) => !unsearched.has(url))
    .sort((one, other) => (one.url < other.url ? -1 : 1));
  for (const { file, url } of pages) {
    const html = readFileSync(join(site, file), 'utf8');
    refuseErrors(await index.addHTMLFile({ url, content: withKeywords(html, keywords.get(url) ?? []) }));
  }
  return pages.length;
}

/**
 * The page as the index reads it, its everyday words added as metadata: they are found, but stand neither in
 * the page that is sent to readers nor in excerpts.
 */
function withKeywords(html: string, words: readonly string[]): string {
  const text = words.join(', ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace(
    /<body[^>]*>/,
    (body) => `${body}<p data-pagefind-ignore data-pagefind-meta="keywords">${text}</p>`,
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
