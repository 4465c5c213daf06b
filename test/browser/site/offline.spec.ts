import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { newestCheck, writeWorker } from '../../../src/build/offline';
import { cacheName, isPage, isVital } from '../../../src/offline/copy';
import { builtPages } from '../../config/built-site.mjs';
import { pdfReading } from '../../documents/pdf-reading';
import { downloadBy, withoutFileDialogs } from '../forms/files';
import { fillReport, openReport } from '../forms/report-page';
import { accessibilityFaults } from './look.ts';
import { copiedSite, publisher, rebuild } from './published.ts';

// Else the worker is kept out: it would answer in the place of the server.
test.use({ serviceWorkers: 'allow' });
// All of the site is fetched, more than once; every page is opened.
test.setTimeout(240_000);

const token = 'Fortrolighedsprøve-8472';
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'Du er offline' });

/** One visit, as long as it takes until the worker is there and answers. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 120_000,
  });
}

/** Everything that the site keeps, by cache: the address and the fingerprint of each file. */
async function kept(page: Page): Promise<Record<string, Record<string, string>>> {
  return await page.evaluate(async () => {
    const all: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const files: Record<string, string> = {};
      for (const request of await cache.keys()) {
        const bytes = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer(0);
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 12);
        files[decodeURI(request.url.slice(location.origin.length))] = btoa(String.fromCharCode(...digest));
      }
      all[name] = files;
    }
    return all;
  });
}

/** Whether the worker whose copy has this name has taken over. */
async function isInForce(page: Page, name: string): Promise<boolean> {
  return await page.evaluate(async (wanted) => {
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    const isAtRest = !installing && !waiting && active?.state === 'activated';
    return isAtRest && (await caches.has(wanted));
  }, name);
}

test('after one visit the whole site works without a network, and says that it does', async ({
  page,
  context,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const register = ServiceWorkerContainer.prototype.register;
    ServiceWorkerContainer.prototype.register = function (...given) {
      const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      document.documentElement.dataset.waited = String(performance.now() - (loading?.loadEventEnd ?? 0));
      return register.apply(this, given);
    };
  });
  await visit(page, '/fortrolighed/');
  expect(Number(await page.locator('html').getAttribute('data-waited'))).toBeGreaterThanOrEqual(5_000);
  await expect(notice(page)).toHaveCount(0);
  const before = await kept(page);

  await context.setOffline(true);
  for (const address of builtPages()) {
    const answer = await page.goto(address, { waitUntil: 'domcontentloaded' });
    expect.soft(answer?.status(), address).toBe(200);
    await expect.soft(page.locator('h1'), address).toHaveCount(1);
    await expect.soft(notice(page), address).toContainText(`Numrene er fra ${newestCheck('content')}.`);
  }

  await test.step('a wrong address', async () => {
    expect((await page.goto('/findes-ikke/'))?.status()).toBe(404);
    await expect(notice(page)).toContainText('er ikke gemt');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('the search', async () => {
    await page.goto('/soeg/?q=vagtl%C3%A6gen');
    const hits = page.locator('main ol').getByRole('listitem');
    await expect(hits.filter({ hasText: '1813' }).first()).toBeVisible();
    await page.goto('/soeg/?q=tavshedspligt');
    await expect(hits.locator('mark').first()).toBeVisible();
    await page.goto('/fortrolighed/');
    await page.getByRole('banner').getByLabel('Søg på siden').pressSequentially('1813');
    await expect(page.getByRole('option').filter({ hasText: '1813' }).first()).toBeVisible();
  });

  await test.step('a form, saved as PDF', async () => {
    await openReport(page);
    await fillReport(page);
    await page.getByLabel('Det tænker jeg selv').fill(token);
    const { bytes } = await downloadBy(page, 'Gem som PDF');
    expect((await pdfReading(bytes)).words).toContain(token);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await context.setOffline(false);
  await page.goto(`/soeg/?q=${token}`);
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('main').getByRole('status')).toContainText(token);

  // Nothing came to the caches by all this, and in none of their files stands what was typed.
  expect(await kept(page)).toEqual(before);
  const holding = await page.evaluate(async (typed) => {
    const files = (await caches.keys()).map(async (name) => (await caches.open(name)).matchAll());
    const texts = await Promise.all((await Promise.all(files)).flat().map((file) => file.text()));
    return { files: texts.length, withToken: texts.filter((text) => text.includes(typed)).length };
  }, token);
  expect(holding.files).toBeGreaterThan(100);
  expect(holding.withToken).toBe(0);

  const worker = await page.request.get(`${String(baseURL)}/sw.js`);
  expect(worker.headers()['content-type']).toContain('javascript');
});

test('a changed number shows at once, and a new build takes over whole', async ({ page, context }) => {
  const [old, changed] = [copiedSite(), copiedSite()];
  rebuild(changed.folder, (html) => html.replaceAll('tel:33173333', 'tel:33179999'));
  const next = await writeWorker(changed.folder, '1. december 2026');
  const server = await publisher(old.folder);
  try {
    await visit(page, `${server.origin}/kontakt/`);
    const form = await context.newPage();
    await withoutFileDialogs(form);
    await form.goto(`${server.origin}/skemaer/bekymringshenvendelse/`);
    await expect(form.getByLabel('Dit navn', { exact: true })).toBeVisible();

    server.publish(changed.folder);
    await page.goto(`${server.origin}/kontakt/`);
    await expect(page.locator('a[href="tel:33179999"]')).toBeVisible();
    await expect(page.locator('a[href="tel:33173333"]')).toHaveCount(0);
    await expect(notice(page)).toHaveCount(0);

    await expect.poll(() => isInForce(page, cacheName(next)), { timeout: 120_000 }).toBe(true);
    expect((await kept(page))[cacheName(next)]).toEqual(next.files);

    // The server has its scripts no more; a form that was open all the while finds them still.
    await fillReport(form);
    const { bytes } = await downloadBy(form, 'Gem som PDF');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

    await server.stop();
    await page.goto(`${server.origin}/kontakt/`);
    await expect(notice(page)).toContainText('Numrene er fra 1. december 2026.');
    await expect(page.locator('a[href="tel:33179999"]')).toBeVisible();
    await page.goto(`${server.origin}/skemaer/bekymringshenvendelse/`);
    await expect(page.getByLabel('Dit navn', { exact: true })).toBeVisible();
    await expect(page.locator('astro-island').first()).toHaveAttribute('component-url', /-ny\.js$/);
  } finally {
    await server.stop();
    old.remove();
    changed.remove();
  }
});

test('a server that does not answer is waited for three seconds', async ({ page }) => {
  const site = copiedSite();
  const server = await publisher(site.folder);
  try {
    await visit(page, `${server.origin}/kontakt/`);
    server.stall();
    const asked = Date.now();
    await page.goto(`${server.origin}/hvad-goer-jeg-nu/`, { waitUntil: 'domcontentloaded' });
    expect(Date.now() - asked).toBeGreaterThanOrEqual(3_000);
    await expect(notice(page)).toBeVisible();
  } finally {
    await server.stop();
    site.remove();
  }
});

test('where data is to be saved, the way to the numbers and what was visited are kept, and no more', async ({
  page,
}) => {
  const site = copiedSite();
  const worker = join(site.folder, 'sw.js');
  // What a telephone with "data saver" tells its workers, and a test can tell a browser in no other way.
  const saving = "Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true });\n";
  writeFileSync(worker, saving + readFileSync(worker, 'utf8'));
  const server = await publisher(site.folder);
  const keptFiles = async () => Object.values(await kept(page)).flatMap((files) => Object.keys(files));
  try {
    await visit(page, `${server.origin}/fortrolighed/`);
    await page.goto(`${server.origin}/om/`);
    const pages = [...builtPages().filter(isVital), '/fortrolighed/', '/om/'].sort();
    await expect.poll(async () => (await keptFiles()).filter(isPage).sort()).toEqual(pages);
    const others = (await keptFiles()).filter((file) => !isPage(file) && !file.startsWith('/_astro/'));
    expect(others.filter((file) => !isVital(file))).toEqual([]);

    await server.stop();
    for (const address of ['/kontakt/', '/hvad-goer-jeg-nu/', '/om/', '/fortrolighed/']) {
      await page.goto(server.origin + address);
      await expect(notice(page), address).toContainText('Du ser den gemte side.');
    }
    await page.goto(`${server.origin}/lov/`);
    await expect(notice(page)).toContainText('er ikke gemt');
  } finally {
    await server.stop();
    site.remove();
  }
});
