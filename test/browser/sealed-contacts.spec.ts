import { expect as swift, type Page } from '@playwright/test';
import { sealedPort } from '../config/ports.mjs';
import { sealedCode } from '../config/sealed-site.mjs';
import { goBack, returns, test } from './back-forward.ts';
import { openReport } from './forms/report-page';
import { accessibilityFaults, smallTargets, tooWide } from './site/look.ts';
import { leftBehind, watch } from './site/watch.ts';

/** Unlocking is hard work on purpose, and the machine may have other work besides. */
const expect = swift.configure({ timeout: 30_000 });

test.use({ baseURL: `http://localhost:${String(sealedPort)}` });

const address = '/for-kontaktpersoner/';
const numbers = (page: Page) => page.getByRole('region', { name: 'Numre med kode' });
const said = (page: Page) => numbers(page).getByRole('status');
const card = (page: Page) => numbers(page).getByRole('listitem');

async function unlock(page: Page, code: string) {
  await numbers(page).getByLabel('Kode').fill(code);
  await numbers(page).getByRole('button', { name: 'Lås op' }).click();
}

test('the code opens the numbers, the tab remembers it, and "Lås" forgets it', async ({ page, context }) => {
  const observed = await watch(page);
  await page.goto(address);
  expect(observed.requests.filter((url) => url.includes('numre'))).toEqual([]);
  await unlock(page, sealedCode.toUpperCase());
  await expect(said(page)).toHaveText('Numrene er låst op.');
  await expect(numbers(page).getByLabel('Numrene', { exact: true })).toBeFocused();
  await expect(card(page).first().getByRole('heading')).toHaveText('Boligrådgivernes vagttelefon, København');
  await expect(
    card(page)
      .first()
      .getByRole('link', { name: /^Ring / }),
  ).toHaveAttribute('href', /^tel:\d{8}$/);
  await expect(card(page).first()).toContainText('Skal bekræftes af kommunen.');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.goto('/kontakt/');
  await page.goto(address);
  await expect(card(page)).not.toHaveCount(0);
  expect(page.url()).not.toContain('gryde');
  expect(await leftBehind(page)).toEqual([]);
  const other = await context.newPage();
  await other.goto(address);
  await expect(numbers(other).getByLabel('Kode')).toHaveValue('');
  await expect(card(other)).toHaveCount(0);

  await numbers(page).getByRole('button', { name: 'Lås', exact: true }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(numbers(page).getByLabel('Kode')).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(numbers(page).getByLabel('Kode')).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  expect(observed.messages).toEqual([]);
});

test(
  'after "Ryd alt" the open numbers do not come back with the browser’s "back"',
  { tag: '@whole-browser' },
  async ({ page }) => {
    const shown = await returns(page);
    await page.goto(address);
    await unlock(page, sealedCode);
    await expect(card(page)).not.toHaveCount(0);
    await openReport(page);
    await page.getByLabel('Dit navn', { exact: true }).fill('Åse');
    await page.getByRole('button', { name: 'Ryd alt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
    await goBack(page);
    await expect.poll(() => shown).toEqual([false, false, true]);
    await expect(numbers(page).getByLabel('Kode')).toBeVisible();
    await expect(card(page)).toHaveCount(0);
  },
);

test('a wrong code and a missing connection say so, and the right code then opens', async ({
  page,
  context,
}) => {
  await page.goto(address);
  await unlock(page, 'gryde havn lampe skov tavle sommer');
  await expect(said(page)).toContainText('Koden passer ikke.');
  await expect(card(page)).toHaveCount(0);
  await context.setOffline(true);
  await unlock(page, sealedCode);
  await expect(said(page)).toContainText('Du er måske uden forbindelse.');
  await context.setOffline(false);
  await unlock(page, sealedCode);
  await expect(card(page)).not.toHaveCount(0);
});

for (const width of [320, 1280]) {
  test(`the page is accessible at ${String(width)} px, locked and open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const check = async (state: string) => {
      // What the page keeps in sight must not cover a link while it is looked at.
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      expect.soft(await accessibilityFaults(page), `axe: ${state}`).toEqual([]);
      expect.soft(await tooWide(page), `too wide: ${state}`).toEqual([]);
      expect.soft(await smallTargets(page), `small targets: ${state}`).toEqual([]);
    };
    await check('locked');
    await unlock(page, sealedCode);
    await expect(card(page)).not.toHaveCount(0);
    await check('open');
    await page.emulateMedia({ colorScheme: 'dark' });
    await check('open, dark');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says where contact persons get the number', async ({ page }) => {
    await page.goto(address);
    const shown = await numbers(page).innerText();
    expect(shown).toContain('Du får dem af din boligorganisation eller af kommunen.');
    await expect(numbers(page).getByLabel('Kode')).toBeHidden();
  });
});
