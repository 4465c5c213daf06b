import { expect as swift, test as base } from '@playwright/test';
import { readdirSync, rmSync } from 'node:fs';
import { sealedCode, sealedSite } from '../../config/sealed-site.mjs';
import { pdfReading } from '../../documents/pdf-reading';
import { serveByNginx } from '../../serving/nginx.ts';
import { copyOf, type ServedSite } from '../../serving/run-server.ts';
import { downloadBy, openFile, saveLocked } from '../forms/files';
import { answers, fillReport, openReport } from '../forms/report-page';
import { watch } from './watch.ts';

/** Locking is hard work on purpose, and the machine may have other work besides. */
const expect = swift.configure({ timeout: 30_000 });

/** Addresses lead to the server that is published with, and not to the one that the other tests look at. */
const test = base.extend<object, { served: ServedSite }>({
  served: [
    // The framework reads from the braces what this needs: nothing.
    async ({}, use) => {
      const root = copyOf(sealedSite());
      const served = await serveByNginx(root);
      await use(served);
      served.stop();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ served }, use) => use(served.origin),
});
test.setTimeout(240_000);
test.use({ serviceWorkers: 'allow' });

test('behind the server, with its headers, all works and the browser finds nothing to stop', async ({
  page,
  context,
}) => {
  const observed = await watch(page);

  await test.step('the search and its suggestions', async () => {
    await page.goto('/soeg/?q=tavshedspligt');
    await expect(page.locator('main ol').getByRole('listitem').first()).toBeVisible();
    await page.getByRole('banner').getByLabel('Søg på siden').pressSequentially('1813');
    await expect(page.getByRole('option').filter({ hasText: '1813' }).first()).toBeVisible();
  });

  await test.step('the locked numbers', async () => {
    await page.goto('/for-kontaktpersoner/');
    const numbers = page.getByRole('region', { name: 'Numre med kode' });
    await numbers.getByLabel('Kode').fill(sealedCode);
    await numbers.getByRole('button', { name: 'Lås op' }).click();
    await expect(numbers.getByRole('status')).toHaveText('Numrene er låst op.');
  });

  await test.step('a form: as PDF, locked, and opened again', async () => {
    await openReport(page);
    await fillReport(page);
    const { bytes } = await downloadBy(page, 'Gem som PDF');
    expect((await pdfReading(bytes)).words.join(' ')).toContain(answers['Dit navn']);
    const file = await saveLocked(page);
    await page.getByRole('button', { name: 'Ryd alt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
    await openFile(page, file.name, file.bytes);
    await page.getByRole('dialog', { name: 'Filen er låst' }).getByLabel('Kodeord').fill(file.words);
    await page.getByRole('button', { name: 'Lås op' }).click();
    await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);
  });

  await test.step('without a network', async () => {
    await page.goto('/fortrolighed/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 120_000,
    });
    await context.setOffline(true);
    await page.goto('/kontakt/');
    await expect(page.getByRole('status').filter({ hasText: 'Du er offline' })).toBeVisible();
    await context.setOffline(false);
  });

  expect(observed.messages).toEqual([]);
});

test('the worker that opens files can talk to nobody', async ({ page }) => {
  const name = readdirSync(`${sealedSite()}/_astro`).find((file) => /^sealing\.worker.*\.js$/.test(file));
  await page.goto('/fortrolighed/');
  const started = page.waitForEvent('worker');
  await page.evaluate(
    (address) => {
      new Worker(address, { type: 'module' });
    },
    `/_astro/${String(name)}`,
  );
  const worker = await started;
  expect(await worker.evaluate(reach)).toBe('stopped');
  // The page itself may ask the site: it is the worker's own policy that stops it.
  expect(await page.evaluate(reach)).toBe('answered');
});

/** Whether the site can be asked for something. */
function reach(): Promise<string> {
  return fetch('/robots.txt').then(
    () => 'answered',
    () => 'stopped',
  );
}
