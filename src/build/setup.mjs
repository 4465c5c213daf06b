// @ts-check
// Makes a fresh machine ready: `node src/build/setup.mjs` installs the project's packages,
// `node src/build/setup.mjs --checks` sees to it that there are a Chromium, an nginx and a Caddy for the checks as well.
// Node built-ins only: it runs before anything is installed, on any Node that knows ES modules.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const project = fileURLToPath(new URL('../../', import.meta.url));
const ownBin = join(project, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

requireNode();
installPackages();
requireOwnNode();
if (process.argv.includes('--checks')) {
  await provideChromium();
  provideServers();
}

/** @param {string} line */
function say(line) {
  console.log(`setup: ${line}`);
}

/**
 * Ends the setup with what is wrong and what to do about it.
 *
 * @param {string[]} lines
 * @returns {never}
 */
function stop(...lines) {
  console.error(['', ...lines.map((line) => `setup: ${line}`), ''].join('\n'));
  process.exit(1);
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNode) return;
  stop(
    `this is Node ${process.versions.node}; the project needs Node ${oldestNode} or newer.`,
    'Install a newer one from https://nodejs.org (or with nvm: nvm install 24) and run the command again.',
  );
}

function installPackages() {
  if (installedAsLocked()) return;
  say('installing the packages that package-lock.json names (npm ci) …');
  // Without these two words, NODE_ENV=production would leave out what the build and the checks need.
  const done = run('npm', ['ci', '--include=dev', '--include=optional']);
  if (done) return;
  stop(
    'npm ci failed; what it said stands above.',
    'Is there a network, and does "npm ping" answer? If package.json was changed by hand, run "npm install".',
  );
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
function installedAsLocked() {
  const record = join(project, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(project, 'package-lock.json'));
  const installed = packagesIn(record);
  const names = new Set([...Object.keys(wanted), ...Object.keys(installed)]);
  names.delete('');
  return [...names].every((name) => {
    const want = wanted[name];
    const have = installed[name];
    // Packages for other platforms are in the lock file only, and marked as optional.
    if (want && !have) return want.optional === true;
    return want?.version === have?.version;
  });
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages By their folder. */

/** @param {string} file */
function packagesIn(file) {
  const lock = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages;
}

/** Astro wants a newer Node than some machines have: the project brings its own, as a package. */
function requireOwnNode() {
  if (ownNodeVersion() !== undefined) return;
  say('the package "node" is there but its program is not; fetching it …');
  run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts']);
  const version = ownNodeVersion();
  if (version !== undefined) return;
  stop(
    "the project's own Node is missing in node_modules/.bin.",
    'It is put there by the install script of the package "node", which package.json allows ("allowScripts").',
    'If npm is told to ignore scripts, allow them: npm config set ignore-scripts false, then run "npm ci".',
  );
}

function ownNodeVersion() {
  const program = join(ownBin, onWindows ? 'node.cmd' : 'node');
  if (!existsSync(program)) return undefined;
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8', shell: onWindows });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

async function provideChromium() {
  const { findChromium, findHeadlessShell } = await import('../../test/config/chromium.mjs');
  if (findChromium() === undefined) installChromium(findChromium);
  if (process.env.CHROMIUM || findHeadlessShell() !== undefined || !canUseApt()) return;
  say(
    'installing the package "chromium-headless-shell" with apt-get; the browser checks are slower without …',
  );
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']);
}

/** @param {() => string | undefined} findChromium */
function installChromium(findChromium) {
  if (process.env.CHROMIUM) {
    stop(
      `CHROMIUM is set to "${process.env.CHROMIUM}", which is no browser that starts. Correct or unset it.`,
    );
  }
  say('no Chromium found; asking Playwright to download one …');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findChromium() === undefined && canUseApt()) {
    say('that did not work; installing the package "chromium" with apt-get …');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const found = findChromium();
  if (found === undefined) stopWithoutChromium();
  say(`the browser checks use ${found}`);
}

/** @returns {never} */
function stopWithoutChromium() {
  stop(
    'the browser checks need a Chromium, and none could be found or installed. Install one:',
    "  Debian, Ubuntu   sudo apt-get install chromium   (or Google Chrome's .deb from google.com/chrome)",
    '  macOS            brew install --cask google-chrome',
    '  Windows          winget install Google.Chrome, then set CHROMIUM to the path of chrome.exe',
    'Or set the environment variable CHROMIUM to the program of any Chromium or Chrome.',
    'All other checks run without it: npm run check -- --list',
  );
}

/** The configurations in deploy/ are tried on the real servers. */
function provideServers() {
  if (hasNginx() && hasCaddy()) return;
  const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];
  if (canUseApt()) {
    say(`installing the packages ${packages.join(', ')} with apt-get …`);
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  if (hasNginx() && hasCaddy()) return;
  stop(
    `the check "serving" needs ${hasNginx() ? 'Caddy' : 'nginx with its brotli_static module'}, which could not be found or installed.`,
    `  Debian, Ubuntu   sudo apt-get install ${packages.join(' ')}`,
    '  others           run "npm run check" with the names of the other checks: npm run check -- --list',
  );
}

/** Whether nginx starts with the brotli_static module: the configuration uses it. */
function hasNginx() {
  const test = 'include /etc/nginx/modules-enabled/*.conf; events {} http { brotli_static on; }';
  const file = join(mkdtempSync(join(tmpdir(), 'trygt-nginx-')), 'nginx.conf');
  writeFileSync(file, test);
  return spawnSync('nginx', ['-t', '-q', '-c', file]).status === 0;
}

function hasCaddy() {
  return spawnSync('caddy', ['version']).status === 0;
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Runs a program in the project's folder and tells whether it went well.
 *
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  // npm ci empties node_modules: neither npm nor an install script may run on the Node that lies in there.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ownBin);
  const environment = { ...process.env, PATH: path.join(delimiter), DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(program, words, {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows,
  });
  return done.status === 0;
}
