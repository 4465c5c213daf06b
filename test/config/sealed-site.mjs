// @ts-check
// The site built with a code for the numbers of contact persons, beside the ordinary build. Run as a program, it builds
// and serves it for the browser checks.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sealedPort } from './ports.mjs';

/** The code of that build. */
export const sealedCode = 'gryde havn lampe skov tavle vinter';

const project = fileURLToPath(new URL('../..', import.meta.url));
/**
 * Where the checks build the site once more. Inside the project: builds outside it would all put their passing files
 * into one folder, and take them from one another.
 */
export const otherBuilds = join(project, 'node_modules/.cache/trygt-naboskab');

const folder = join(otherBuilds, 'sealed');
/** Says which ordinary build the sealed one was made beside. */
const stamp = `${folder}.stamp`;

/** Builds the site with the code, unless that was done since the ordinary site was built. @returns its folder */
export function sealedSite() {
  const wanted = String(statSync(join(project, 'dist', 'index.html')).mtimeMs);
  const isThere = existsSync(join(folder, 'index.html')) && existsSync(stamp);
  if (isThere && readFileSync(stamp, 'utf8') === wanted) return folder;
  const built = astro(sealedCode, 'build', '--outDir', folder, '--silent');
  if (built.status !== 0) throw new Error(`The site does not build with CONTACT_CODE:\n${built.output}`);
  writeFileSync(stamp, wanted);
  return folder;
}

/**
 * Runs Astro with a code for the numbers of contact persons, or with none.
 *
 * @param {string} code
 * @param {string[]} words
 */
export function astro(code, ...words) {
  // Under a test runner NODE_ENV says "test", and the build would be another than the one that is published.
  const environment = { ...process.env, NODE_ENV: 'production', CONTACT_CODE: code };
  const done = spawnSync('astro', words, { cwd: project, env: environment, encoding: 'utf8' });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = ['preview', '--outDir', sealedSite(), '--port', String(sealedPort), '--ignore-lock'];
  const server = spawn('astro', words, { cwd: project, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
}
