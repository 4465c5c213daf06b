import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, placed, started, temporaryFolder, type ServedSite } from './run-server.ts';

/** Serves a built site by nginx, with what `deploy/nginx/` holds. */
export async function serveByNginx(root: string): Promise<ServedSite> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  const configuration = placed(readFileSync('deploy/nginx/trygt-naboskab.conf', 'utf8'), {
    'listen 8080;': `listen localhost:${String(port)};`,
    'root /srv/trygt-naboskab;': `root ${root};`,
    'include /etc/nginx/trygt-naboskab-headers.conf;': `include ${resolve('deploy/nginx/headers.conf')};`,
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, 'temp', kind)};`,
  );
  const log = join(folder, 'error.log');
  const main = [
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'include /etc/nginx/modules-enabled/*.conf;',
    `error_log ${log};`,
    'worker_processes auto;',
    'events { worker_connections 1024; }',
    `http { ${temporary.join(' ')} sendfile on; ${configuration} }`,
  ];
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, main.join('\n'));
  return started({ program: 'nginx', words: ['-e', log, '-c', file], port, folder });
}
