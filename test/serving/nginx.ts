import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compressSite } from '../../deploy/compress.mjs';

/** A running nginx with the project's own configuration, and the built site. */
export interface ServedSite {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  stop: () => void;
}

/** The configuration with the places of this test; each must be in it, else the test would try something else. */
function placed(text: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((placedSoFar, [shipped, here]) => {
    if (!placedSoFar.includes(shipped))
      throw new Error(`deploy/nginx/trygt-naboskab.conf lacks "${shipped}"`);
    return placedSoFar.replace(shipped, here);
  }, text);
}

/**
 * Starts nginx in the foreground with what `deploy/nginx/` holds.
 * @throws where nginx is missing or does not take the configuration, with what it said
 */
export async function serveByNginx(site: string): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'trygt-nginx-'));
  // Started by root, nginx reads the site as another user.
  chmodSync(folder, 0o755);
  const root = join(folder, 'site');
  cpSync(site, root, { recursive: true });
  compressSite(root);
  mkdirSync(join(folder, 'temp'));

  const port = await freePort();
  const configuration = placed(readFileSync('deploy/nginx/trygt-naboskab.conf', 'utf8'), {
    'listen 8080;': `listen 127.0.0.1:${String(port)};`,
    'root /srv/trygt-naboskab;': `root ${root};`,
    'include /etc/nginx/trygt-naboskab-headers.conf;': `include ${resolve('deploy/nginx/headers.conf')};`,
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, 'temp', kind)};`,
  );
  const main = [
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'include /etc/nginx/modules-enabled/*.conf;',
    `error_log ${join(folder, 'error.log')};`,
    'worker_processes auto;',
    'events { worker_connections 1024; }',
    `http { ${temporary.join(' ')} sendfile on; ${configuration} }`,
  ];
  writeFileSync(join(folder, 'nginx.conf'), main.join('\n'));

  const server = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const origin = `http://127.0.0.1:${String(port)}`;
  try {
    await answering(origin, server);
  } catch (error) {
    server.kill();
    throw error;
  }
  return {
    origin,
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(origin: string, server: ChildProcess): Promise<void> {
  let fault: string | undefined;
  server.on(
    'error',
    (error) => (fault = `${error.message}: "apt-get install nginx-light", or see the README`),
  );
  server.on('exit', (code) => (fault ??= `nginx ended with ${String(code)}; what it said stands above`));
  for (let tries = 0; tries < 100; tries += 1) {
    if (fault !== undefined) throw new Error(fault);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx does not answer at ${origin}`);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) found(address.port);
        else failed(new Error('no port to be had'));
      });
    });
  });
}
