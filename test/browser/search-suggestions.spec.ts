import { expect, test, type Page } from '@playwright/test';
import { compressedSize } from '../bench/sizes.mjs';
import { accessibilityFaults, smallTargets, tooWide } from './site/look.ts';
import { watch } from './site/watch.ts';

// Its role is a search box until scripts have made it a combobox.
const field = (page: Page) => page.getByRole('banner').getByLabel('Søg på siden');
const list = (page: Page) => page.getByRole('listbox', { name: 'Forslag' });
const options = (page: Page) => list(page).getByRole('option');
const chosen = (page: Page) => list(page).getByRole('option', { selected: true });

async function type(page: Page, words: string): Promise<void> {
  await field(page).pressSequentially(words);
  await expect(options(page).first()).toBeVisible();
}

test('nothing is fetched before someone goes to the field, and then at most 25 kB', async ({ page }) => {
  const observed = await watch(page);
  await page.goto('/fortrolighed/');
  const before = observed.requests.length;
  await type(page, 'demens');
  const fetched = observed.requests
    .slice(before)
    .map((url) => new URL(url).pathname)
    .filter((path) => path !== '/icon.svg');
  expect(fetched).toHaveLength(2);
  expect(fetched).toContain('/soeg/forslag.json');
  const bytes = fetched.reduce((sum, file) => sum + compressedSize(file), 0);
  test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  expect(bytes).toBeLessThanOrEqual(25_000);
  expect(observed.messages).toEqual([]);
});

test('the field is a combobox whose list is chosen from with the arrows', async ({ page }) => {
  await page.goto('/fortrolighed/');
  await type(page, 'demens');
  const box = page.getByRole('banner').getByRole('combobox', { name: 'Søg på siden' });
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(box).toHaveAttribute('aria-autocomplete', 'list');
  await expect(box).toHaveAttribute('aria-controls', String(await list(page).getAttribute('id')));
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(
    /^\d forslag\. Vælg med pil op og ned\.$/,
  );
  await expect(chosen(page)).toHaveCount(0);

  await box.press('ArrowDown');
  await expect(chosen(page)).toHaveCount(1);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', String(await chosen(page).getAttribute('id')));
  await expect(box).toBeFocused();
  await box.press('ArrowUp');
  await expect(chosen(page)).toHaveCount(0);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await box.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');

  await box.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('demens');
  await box.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await expect(chosen(page)).toHaveText('Tegn på demens');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/hvornaar-skal-du-reagere\/tegn-paa-demens\/$/);
});

test('a press on a suggestion leads there, and leaving the field closes the list', async ({ page }) => {
  await page.goto('/fortrolighed/');
  await type(page, 'lugt');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(list(page)).toBeHidden();
  await field(page).press('ArrowDown');
  await options(page).filter({ hasText: 'Det lugter fra en bolig' }).click();
  await expect(page).toHaveURL(/\/lugt-fra-boligen\/$/);
});

test('Enter without a choice searches all text', async ({ page }) => {
  await page.goto('/fortrolighed/');
  await type(page, 'lugt');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/soeg\/\?q=lugt$/);
});

test('numbers stand beside names, old ones with what is valid now', async ({ page }) => {
  await page.goto('/fortrolighed/');
  await type(page, '33 17 33');
  await expect(options(page).first()).toContainText('Den sociale døgnvagt');
  await expect(options(page).first()).toContainText('33 17 33 33');
  await field(page).fill('38693869');
  await expect(options(page).first()).toContainText('gælder ikke mere · Nu: Akuttelefonen 1813');
});

test('nothing found is said, and the way on', async ({ page }) => {
  await page.goto('/fortrolighed/');
  await type(page, 'lugt');
  await field(page).fill('xyzzyq');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(
    'Ingen forslag. Tryk Enter for at søge i al tekst.',
  );
  await expect(list(page)).toBeHidden();
});

for (const [name, width, colorScheme] of [
  ['wide and light', 1280, 'light'],
  ['wide and dark', 1280, 'dark'],
  ['on a small telephone', 320, 'light'],
] as const) {
  test(`the open list is accessible, fits and moves nothing: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/kontakt/');
    await type(page, 'koordinator');
    await field(page).press('ArrowDown');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
}

test('where the names cannot be fetched, the form searches as before', async ({ page }) => {
  await page.route('**/soeg/forslag.json', (route) => route.abort());
  await page.goto('/fortrolighed/');
  await field(page).fill('lugt');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/soeg\/\?q=lugt$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the search page', async ({ page }) => {
    await page.goto('/fortrolighed/');
    await field(page).fill('lugt');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/soeg\/\?q=lugt$/);
  });
});
