import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { collectionShapes } from '../content-schemas/collections';
import { readCollection } from '../content-schemas/read';
import { publishable } from '../domain/contact/publishable';
import { formatDate } from '../domain/danish/date';
import { isPage, type OfflineCopy } from '../offline/copy';
import { fingerprint } from '../offline/fingerprint';
import { packAddress, packed } from '../offline/page-pack';

/** The service worker, at the root: it answers for the addresses below its own. */
const workerAddress = '/sw.js';

/** Never kept: what the copy is made with, and the numbers for contact persons, locked as they are. */
const isLeftOut = (address: string): boolean =>
  address === workerAddress || address === packAddress || address.endsWith('.age');

/**
 * Writes the service worker, with the list of the site's files in it. The last of the integrations: the list has what
 * the others have written.
 */
export function offline(): AstroIntegration {
  let content = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, numbersFrom } = await writeWorker(fileURLToPath(dir), newestCheck(content));
        logger.info(
          `${String(Object.keys(files).length)} files are kept for offline, numbers from ${numbersFrom}`,
        );
      },
    },
  };
}

/** The day on which a number that everyone may see was last checked, in words. */
export function newestCheck(content: string): string {
  const shape = collectionShapes.contacts;
  const { live } = publishable(readCollection(content, shape).map(({ data }) => shape.schema.parse(data)));
  const newest = Math.max(...live.map(({ checked }) => checked.getTime()));
  return formatDate(new Date(newest));
}

/**
 * Writes the service worker of a built site, and the site's pages as one file for it to fetch.
 * @param site its folder
 * @returns what the worker keeps
 */
export async function writeWorker(site: string, numbersFrom: string): Promise<OfflineCopy> {
  const contents = keptFiles(site);
  const pages = Object.entries(contents).filter(([address]) => isPage(address));
  const pack = packed(Object.fromEntries(pages.map(([address, bytes]) => [address, bytes.toString('utf8')])));
  writeFileSync(join(site, packAddress), JSON.stringify(pack));

  const files: Record<string, string> = {};
  for (const [address, bytes] of Object.entries(contents)) files[address] = await fingerprint(bytes);
  const named = new TextEncoder().encode(JSON.stringify([numbersFrom, files]));
  const copy = { version: await fingerprint(named), numbersFrom, files };
  writeFileSync(join(site, workerAddress), await bundled(copy));
  return copy;
}

/** The files of a built site, by address, in the order of their addresses. */
function keptFiles(site: string): Record<string, Buffer<ArrayBuffer>> {
  const found = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file): [address: string, file: string] => [addressOf(relative(site, file)), file])
    .filter(([address]) => !isLeftOut(address))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(found.map(([address, file]) => [address, readFileSync(file)]));
}

const addressOf = (file: string): string =>
  `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** The worker as one classic script: a module's imports would be files that another build may have taken away. */
async function bundled(copy: OfflineCopy): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: { offlineCopy: JSON.stringify(copy) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [worker, ...others] = outputs;
  if (worker?.type !== 'chunk' || others.length > 0) throw new Error('The service worker is not one file.');
  return worker.code;
}
