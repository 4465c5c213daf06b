import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { siteFolder } from '../../config/built-site.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server whose site changes under the eyes of its visitors. */
export interface Publisher {
  /** Its address, without a slash at the end. */
  origin: string;
  /** Serves another folder from now on. */
  publish(folder: string): void;
  /** Takes requests for pages, and never answers them. */
  stall(): void;
  /** Is not there any more. */
  stop(): Promise<void>;
}

/** Serves a folder, on a port of its own. */
export async function publisher(first: string): Promise<Publisher> {
  let folder = first;
  let stalling = false;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (stalling && file.endsWith('.html')) return;
    response.setHeader(
      'Cache-Control',
      path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    );
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    try {
      response.end(readFileSync(join(folder, file)));
    } catch {
      response.writeHead(404).end(readFileSync(join(folder, '404.html')));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: (next) => void (folder = next),
    stall: () => void (stalling = true),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A copy of the built site, to be changed; and what takes it away again. */
export function copiedSite(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'trygt-naboskab-published-'));
  cpSync(siteFolder, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Changes a copied site as a new build does: other words on its pages, other names for all its scripts. */
export function rebuild(folder: string, change: (html: string) => string): void {
  const scripts = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/, '-ny.js')]));
  const names = new RegExp(scripts.map((name) => name.replace(/[.$]/g, '\\$&')).join('|'), 'g');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js)$/.test(name)) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8').replace(names, (script) => renamed.get(script) ?? script);
    writeFileSync(file, name.endsWith('.html') ? change(text) : text);
  }
  for (const [name, next] of renamed) renameSync(join(folder, '_astro', name), join(folder, '_astro', next));
}
