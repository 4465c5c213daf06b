import { expect, test, type Page } from '@playwright/test';
import { compressedSize } from '../bench/sizes.mjs';
import { accessibilityFaults, smallTargets, tooWide } from './site/look.ts';
import { watch } from './site/watch.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Søg efter ord eller nummer' });
const hits = (page: Page) => page.locator('main ol').getByRole('listitem');
const announced = (page: Page) => page.locator('main').getByRole('status');

async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
  await expect(announced(page)).toHaveText(new RegExp(` fund på »${query.replace(/[+.]/g, '\\$&')}«`));
}

/** What people type, and what one of the first two hits must then be. */
const meant: readonly (readonly [query: string, heading: RegExp])[] = [
  ['1813', /^Akuttelefonen 1813$/],
  ['vagtlægen', /lægevagt|1813/i],
  ['lægevagt', /lægevagt|1813/i],
  ['112', /^Alarm 112$/],
  ['114', /^Politiet 114$/],
  ['1888', /^Lev Uden Vold$/],
  ['33 17 33 33', /^Den sociale døgnvagt$/],
  ['33173333', /^Den sociale døgnvagt$/],
  ['+45 33173333', /^Den sociale døgnvagt$/],
  ['38 69 38 69', /^Vagtlægen i København/],
  ['38693869', /^Vagtlægen i København/],
  ['lugt', /lugt/i],
  ['demens', /demens/i],
  ['underretning', /barn/i],
  ['selvmord', /selvmord|Livslinien/i],
  ['vold', /vold/i],
  ['politi', /politi/i],
  ['tavshedspligt', /fortrolig|tavshed|ordbog|lov/i],
];

for (const [query, heading] of meant) {
  test(`»${query}« finds what is meant`, async ({ page }) => {
    await searchFor(page, query);
    const headings = await hits(page).getByRole('heading', { level: 3 }).allInnerTexts();
    expect(
      headings.slice(0, 2).some((text) => heading.test(text)),
      headings.slice(0, 4).join(' | '),
    ).toBe(true);
  });
}

test('a number can be called from the hit itself', async ({ page }) => {
  await searchFor(page, '33 17 33 33');
  await expect(hits(page).first().getByRole('link', { name: 'Ring 33 17 33 33' })).toHaveAttribute(
    'href',
    'tel:33173333',
  );
  await hits(page).first().getByRole('link', { name: 'Den sociale døgnvagt' }).click();
  await expect(page).toHaveURL(/\/kontakt\/#den-sociale-doegnvagt$/);
});

test('an old number is told as such, with the number to call now', async ({ page }) => {
  await searchFor(page, '38 69 38 69');
  const first = hits(page).first();
  await expect(first).toContainText('38 69 38 69 Gælder ikke mere.');
  await expect(first.getByRole('link', { name: 'Ring Akuttelefonen 1813' })).toHaveAttribute(
    'href',
    'tel:1813',
  );
  await expect(page.locator('main a[href="tel:38693869"]')).toHaveCount(0);
});

test('hits come while typing, are announced, and leave the focus in the field', async ({ page }) => {
  const observed = await watch(page);
  await page.goto('/soeg/');
  expect(observed.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await field(page).pressSequentially('demens');
  await expect(announced(page)).toHaveText(/^\d+ fund på »demens«\.$/);
  await expect(announced(page)).toHaveAttribute('role', 'status');
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\?q=demens$/);
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  expect(observed.messages).toEqual([]);

  await field(page).fill('');
  await expect(page.getByRole('heading', { name: 'Alt på siden fra A til Å' })).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
});

test('Enter searches at once and keeps the query', async ({ page }) => {
  await page.goto('/soeg/');
  await field(page).fill('lugt');
  await field(page).press('Enter');
  await expect(announced(page)).toHaveText(/fund på »lugt«/);
  await expect(field(page)).toHaveValue('lugt');
});

test('the search in the header of any page leads here with its query', async ({ page }) => {
  await page.goto('/fortrolighed/');
  const header = page.getByRole('banner').getByLabel('Søg på siden');
  await header.fill('vagtlægen');
  await header.press('Enter');
  await expect(page).toHaveURL(/\/soeg\/\?q=vagtl/);
  await expect(field(page)).toHaveValue('vagtlægen');
  await expect(announced(page)).toHaveText(/fund på »vagtlægen«/);
});

test('more hits are shown on request, the focus on the first new one', async ({ page }) => {
  await searchFor(page, 'nabo');
  await expect(hits(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(5);
  await expect(hits(page).nth(5).getByRole('link').first()).toBeFocused();
});

test('nothing found gives advice, 112 and the guide', async ({ page }) => {
  await page.goto('/soeg/?q=xyzzyq');
  await expect(announced(page)).toHaveText('Ingen fund på »xyzzyq«.');
  const none = page.locator('#search-none');
  await expect(none.getByRole('heading', { name: 'Vi fandt ikke noget' })).toBeVisible();
  await expect(none.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  await expect(none.getByRole('link', { name: 'Hvad gør jeg nu?' })).toHaveAttribute(
    'href',
    '/hvad-goer-jeg-nu/',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('what is typed is shown as text and never read as HTML', async ({ page }) => {
  await page.goto(`/soeg/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(announced(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('numbers are found while the engine cannot be fetched, and the list stays', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/soeg/?q=1813');
  await expect(announced(page)).toHaveText(/Søgningen kan ikke hentes lige nu/);
  await expect(hits(page).first().getByRole('link', { name: 'Ring 1813' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Alt på siden fra A til Å' })).toBeVisible();
});

test('hits are accessible, fit a small telephone and have large targets', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await searchFor(page, 'vagtlægen');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('excerpts read as the page does', async ({ page }) => {
  await searchFor(page, 'tavshedspligt');
  const texts = (await hits(page).allInnerTexts()).join(' ');
  expect(texts).toContain('tavshedspligt');
  expect(texts).not.toMatch(/[~ëä\uE000-\uF8FF]/);
});

test('a first search costs at most 110 kB besides the page', async ({ page }) => {
  const { requests } = await watch(page);
  await searchFor(page, 'lugt');
  const files = requests
    .map((url) => new URL(url).pathname)
    .filter((path) => /^\/(pagefind|_astro)\/|\.json$/.test(path));
  expect(files).toContain('/pagefind/pagefind.js');
  const bytes = files.reduce((sum, file) => sum + compressedSize(file), 0);
  test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  expect(bytes).toBeLessThanOrEqual(110_000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything stands from A to Å, numbers to call', async ({ page }) => {
    await page.goto('/soeg/?q=112');
    const list = page.getByRole('region', { name: 'Alt på siden fra A til Å' });
    const letters = await list.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(letters).toEqual([...letters].sort(new Intl.Collator('da').compare));
    await expect(list.getByRole('link', { name: 'Ring 33 17 33 33' })).toBeVisible();
    await expect(list.getByRole('link', { name: 'Tegn på demens' })).toBeVisible();
    await expect(list.locator('li').filter({ hasText: '38 69 38 69' })).toContainText('gælder ikke mere');
    await expect(list.locator('a[href="tel:38693869"]')).toHaveCount(0);
  });
});
