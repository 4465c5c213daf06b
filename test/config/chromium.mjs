// @ts-check
// Which Chromium the browser checks use: the one place that knows where to look. Node built-ins only, because
// the setup script asks before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** What Chromium is started with: as root in a container, without a display, and without calling home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const usualNames = ['google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium that starts, or undefined where there is none. `CHROMIUM` in the environment decides
 * alone when it is set, so that a wrong path there is noticed and not passed over.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  if (environment.CHROMIUM) return starts(environment.CHROMIUM) ? environment.CHROMIUM : undefined;
  return [...usualPlaces, ...onPath(environment.PATH ?? ''), ...playwrightsOwn()].find(starts);
}

/**
 * The path of Chromium's headless shell, or undefined where there is none: the same engine without the windows around
 * it, which takes half the processor time. Playwright itself uses it by default. Whoever names a browser in `CHROMIUM`
 * wants that one for everything.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined}
 */
export function findHeadlessShell(environment = process.env) {
  return environment.CHROMIUM ? undefined : ['/usr/bin/chromium-headless-shell'].find(starts);
}

/** @param {string} path */
function onPath(path) {
  const folders = path.split(delimiter).filter(Boolean);
  return usualNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Playwright keeps the browser that it downloads; nothing when Playwright is not installed yet. */
function playwrightsOwn() {
  try {
    /** @type {typeof import('@playwright/test')} */
    const playwright = createRequire(import.meta.url)('@playwright/test');
    return [playwright.chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Ubuntu has a `chromium-browser` that only tells one to install a snap: being there is not enough. On Windows
 * the question opens a window, so there it is not asked.
 *
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /chrom/i.test(answer.stdout);
}
