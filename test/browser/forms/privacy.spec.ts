import { expect, test } from '@playwright/test';
import { builtPages } from '../../config/built-site.mjs';
import { leftBehind, watch } from '../site/watch.ts';
import { downloadBy, saveUnlocked } from './files';
import { clearAll, paper } from './form-page';
import { expectOpenToAll } from './open-to-all';
import { beginReport, fillReport, openReport } from './report-page';

const token = 'Fortrolighedsprøve-8472';

test('what is typed leaves no trace: no request, message, cookie, store, address or title', async ({
  page,
  baseURL,
}) => {
  const observed = await watch(page);
  await openReport(page);
  await page.waitForLoadState('networkidle');
  const loaded = observed.requests.length;

  await fillReport(page);
  await page.getByLabel('Det tænker jeg selv').fill(token);
  await expect(paper(page)).toContainText(token);
  expect(observed.requests.slice(loaded), 'requests while the form is filled in').toEqual([]);

  await downloadBy(page, 'Gem som PDF');
  await saveUnlocked(page);
  const scripts = observed.requests.slice(loaded).filter((url) => !url.startsWith('blob:'));
  const ownScript = new RegExp(`^${String(baseURL)}/_astro/[\\w.-]+\\.js$`);
  expect(
    scripts.filter((url) => !ownScript.test(url)),
    'anything but the site’s own scripts',
  ).toEqual([]);

  expect(observed.messages).toEqual([]);
  expect(await leftBehind(page)).toEqual([]);
  expect(page.url()).not.toContain(token);
  expect(await page.title()).not.toContain(token);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(token);
  const kept = await page.evaluate(() => Object.entries(sessionStorage));
  expect(kept.filter(([, value]) => String(value).includes(token)).map(([key]) => key)).toEqual([
    'trygt-naboskab.mappe',
  ]);

  await clearAll(page);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
});

test('another tab sees nothing of it', async ({ page, context }) => {
  await beginReport(page);
  const other = await context.newPage();
  await openReport(other);
  await expect(other.getByLabel('Dit navn', { exact: true })).toHaveValue('');
});

test('the browser itself would stop a form page from fetching or sending anything', async ({ page }) => {
  await openReport(page);
  const stopped = await page.evaluate(async () => {
    const fetched = await fetch('/').then(
      () => 'fetched',
      () => 'stopped',
    );
    return [
      fetched,
      document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content'),
    ];
  });
  expect(stopped[0]).toBe('stopped');
  expect(stopped[1]).toContain("default-src 'none'");
  expect(stopped[1]).toContain("form-action 'none'");
  expect(stopped[1]).not.toContain('connect-src');
});

test('every page forbids what it does not need', async ({ request }) => {
  for (const address of builtPages()) {
    const html = await (await request.get(address)).text();
    const policy = /content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).toContain("base-uri 'none'");
    expect(policy, address).not.toContain('unsafe-inline');
    expect(policy.replace("'wasm-unsafe-eval'", ''), address).not.toContain('unsafe-eval');
    expect(html.match(/ style="/g), address).toBeNull();
  }
});

for (const width of [320, 1280]) {
  test(`every state of the form is accessible at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openReport(page);
    await expectOpenToAll(page, 'empty');

    await page.getByLabel('Dit navn', { exact: true }).focus();
    await page.getByLabel('Din e-mail').fill('forkert');
    await page.getByLabel('Beboerens navn', { exact: true }).focus();
    await expectOpenToAll(page, 'with advice', '.desk');

    await fillReport(page);
    await page
      .getByRole('group', { name: /^Er nogen i fare/ })
      .getByLabel('Ja')
      .check();
    await page.getByRole('group', { name: 'Bor der børn i hjemmet?' }).getByLabel('Ja').check();
    await page.getByRole('group', { name: 'Er du bekymret for et barn?' }).getByLabel('Ja').check();
    await page.getByLabel('Lav også en kopi til beboeren').check();
    await page.getByRole('button', { name: 'Tilføj iagttagelse' }).click();
    await page.getByRole('button', { name: 'Tilføj iagttagelse' }).click();
    await expect(page.getByLabel('Kopi til dig, det handler om')).toBeVisible();
    await expectOpenToAll(page, 'filled in');

    await page.getByRole('button', { name: 'Ryd alt' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectOpenToAll(page, 'asking before clearing', 'dialog[open]');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Ryd alt' })).toBeFocused();

    await page.getByLabel('Beboerens navn', { exact: true }).fill('王');
    await expect(paper(page)).toContainText('王');
    await page.getByRole('button', { name: 'Gem som PDF' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectOpenToAll(page, 'with a message', '.desk-document');

    await page.emulateMedia({ colorScheme: 'dark' });
    await expectOpenToAll(page, 'in dark colours');
    await page.emulateMedia({ forcedColors: 'active' });
    await expectOpenToAll(page, 'in forced colours');

    await page.getByRole('link', { name: 'Se hele din mappe' }).click();
    await expect(page.getByRole('heading', { name: 'Skemaer i mappen' })).toBeVisible();
    await expectOpenToAll(page, 'the folder with a report');
  });
}
