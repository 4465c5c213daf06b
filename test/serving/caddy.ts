import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, placed, started, temporaryFolder, type ServedSite } from './run-server.ts';

/** What Caddy is told about itself: no port for being steered, and nothing about how it goes. */
const global = '{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';

/** Serves a built site by Caddy, with `deploy/Caddyfile`. */
export async function serveByCaddy(root: string): Promise<ServedSite> {
  const folder = temporaryFolder();
  const port = await freePort();
  const configuration = placed(readFileSync('deploy/Caddyfile', 'utf8'), {
    '\n:8080 {': `\n:${String(port)} {\n\tbind localhost`,
    'root * /srv/trygt-naboskab': `root * ${root}`,
  });
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, global + configuration);
  const words = ['run', '--config', file, '--adapter', 'caddyfile'];
  return started({ program: 'caddy', words, port, folder });
}
