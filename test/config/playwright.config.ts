import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium, findHeadlessShell } from './chromium.mjs';
import { sealedPort, sitePort } from './ports.mjs';

const address = `http://localhost:${String(sitePort)}`;
const chromium = findChromium();
if (chromium === undefined) {
  throw new Error(
    'No Chromium that starts: run "node src/build/setup.mjs --checks", or set CHROMIUM to one.',
  );
}
const shell = findHeadlessShell();

/** What the shell lacks, the memory of pages for "back" and "forward", is looked at in the whole browser. */
const inWholeBrowser = /@whole-browser/;

/** @param executablePath of the browser that a project uses */
const using = (executablePath: string) => ({
  use: { launchOptions: { executablePath, args: chromiumFlags } },
});

/** The browser checks, on the real build and the server that `npm start` uses. */
export default defineConfig({
  testDir: resolve('test/browser'),
  outputDir: resolve('test-results'),
  // With the shell two leave a processor idle now and then; with the whole browser more would only wait for each other.
  workers: shell === undefined ? 2 : 3,
  projects: shell
    ? [
        { name: 'shell', grepInvert: inWholeBrowser, ...using(shell) },
        { name: 'browser', grep: inWholeBrowser, ...using(chromium) },
      ]
    : [{ name: 'browser', ...using(chromium) }],
  fullyParallel: true,
  // Once, on a busy machine that stops for seconds; a test that needed it is printed by name as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.CI === undefined ? 'list' : 'dot',
  // Generous, for a machine that does other things as well: a passing test waits for nothing.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // The worker would answer in the place of the server; offline.spec.ts, which is about it, allows it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: [
    {
      // Beside a server that someone has running already, in the foreground whoever starts it.
      command: `astro preview --port ${String(sitePort)} --ignore-lock`,
      cwd: process.cwd(),
      url: address,
      reuseExistingServer: false,
      timeout: 60_000,
    },
    {
      // The site with the locked numbers for contact persons; built first, where "site" has not done so.
      command: 'node test/config/sealed-site.mjs',
      cwd: process.cwd(),
      url: `http://localhost:${String(sealedPort)}`,
      reuseExistingServer: false,
      timeout: 180_000,
    },
  ],
});
