import { expect, test, type Page } from '@playwright/test';
import { everyForm } from './every-form';
import { fillEverything } from './fill-everything.ts';
import { saveUnlocked, withoutFileDialogs } from './files';
import { clearAll } from './form-page';
import { listen, sessionKeysWith, standsInPage, tracesOf } from './traces.ts';

/** In every field, with a number of its own behind it. */
const token = 'Kvædekrukke';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

declare global {
  interface Window {
    /** True once the page has asked the browser to print. */
    printed?: boolean;
  }
}

for (const { title, name } of everyForm)
  test(`${title}: what is typed into any field is found nowhere but in the tab, until it is cleared`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const heard = await listen(page);
    await withoutFileDialogs(page);
    await page.addInitScript(() => {
      window.print = () => {
        window.printed = true;
      };
    });
    await page.goto(`/skemaer/${name}/`);
    await expect(page.getByRole('button', { name: 'Ryd alt' })).toBeVisible();

    const filled = await fillEverything(page, token);
    process.stdout.write(`${String(filled)} fields filled in: ${title}\n`);
    expect(filled).toBeGreaterThan(4);
    expect(await standsInPage(token, page)).toBe(true);

    await leaveBy(
      page,
      'Udskriv',
      page.waitForFunction(() => window.printed),
    );
    const pdf = page.waitForEvent('download', { timeout: 60_000 });
    await leaveBy(page, 'Gem som PDF', pdf);
    expect((await pdf).suggestedFilename()).not.toContain(token);
    await leaveBy(page, 'Kopiér som tekst', page.getByText('Teksten er kopieret.').waitFor());
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(token);
    const saved = await saveUnlocked(page);
    expect(saved.bytes.toString()).toContain(token);
    expect(saved.name).not.toContain(token);
    expect(await tracesOf(token, page, heard)).toEqual([]);
    expect(await sessionKeysWith(token, page)).toEqual(['trygt-naboskab.mappe']);

    await page.reload();
    await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
    expect(await tracesOf(token, page, heard)).toEqual([]);

    await clearAll(page);
    await expect(page.getByText('Intet er skrevet endnu.')).toBeVisible();
    expect(await tracesOf(token, page, heard)).toEqual([]);
    expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual([]);
    expect(await standsInPage(token, page)).toBe(false);
    await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toBeDisabled();
  });

/** Presses a button of the document; where there is something to know first, goes on all the same. */
async function leaveBy(page: Page, button: string, done: Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const anyway = page.getByRole('button', { name: `${button} alligevel` });
  // Whichever comes first; where nothing is asked, nobody waits for the question any longer.
  await Promise.race([done, anyway.click().catch(() => undefined)]);
  await done;
}
