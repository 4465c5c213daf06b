import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults, smallTargets, tooWide } from './site/look.ts';
import { watch } from './site/watch.ts';

const entry = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const shownNames = (page: Page) => page.locator('main').getByRole('heading', { level: 4 }).allInnerTexts();
const filter = (page: Page) => page.getByRole('search', { name: 'Find blandt numrene' });
const announced = (page: Page) => filter(page).getByRole('status');

test.describe('the directory', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/kontakt/');
  });

  test('stands in the order of urgency, the widest place first', async ({ page }) => {
    const groups = page.locator('main').getByRole('region').getByRole('heading', { level: 2 });
    await expect(groups.filter({ hasText: /^(Akut|Haster|Inden for nogle dage)$/ })).toHaveText([
      'Akut',
      'Haster',
      'Inden for nogle dage',
    ]);
    expect((await shownNames(page))[0]).toBe('Alarm 112');
  });

  test('says of a number what it is for, when it answers, how sure it is and from where', async ({
    page,
  }) => {
    const one = entry(page, 'Københavns akutte tilbud i psykisk krise');
    await expect(one.getByRole('link', { name: 'Ring 33 17 29 00' })).toHaveAttribute('href', 'tel:33172900');
    await expect(one).toContainText('Døgnet rundt');
    await expect(one).toContainText('Skal bekræftes af kommunen');
    await expect(one).toContainText(/Tjekket \d+\. \p{Letter}+ 20\d\d efter/u);
    await expect(one.locator('a[href^="/kilder/#"]')).toBeVisible();
  });

  test('loads no script before the filter or a copy button is used', async ({ page }) => {
    const observed = await watch(page);
    await page.reload();
    expect(observed.requests.filter((url) => /\.js|\.json/.test(url))).toEqual([]);
    await filter(page).getByLabel('Ord eller nummer').focus();
    await expect.poll(() => observed.requests.filter((url) => url.includes('.js')).length).toBe(1);
    expect(observed.messages).toEqual([]);
  });

  test('shows what answers at a place: its own numbers, its region’s and the nation’s', async ({ page }) => {
    await filter(page).getByLabel('Hvor er det?').selectOption('Esbjerg');
    await expect(announced(page)).toHaveText(/Viser \d+ af \d+ steder/);
    const names = await shownNames(page);
    expect(names).toContain('Alarm 112');
    expect(names).toContain('Lægevagten, Region Syddanmark');
    expect(names).not.toContain('Akuttelefonen 1813');
    expect(names).not.toContain('Den sociale døgnvagt');

    await filter(page).getByLabel('Hvor er det?').selectOption('København: Amager');
    await expect(entry(page, 'Bekymring for et barn, Amager')).toBeVisible();
    await expect(entry(page, 'Bekymring for et barn, City og Østerbro')).toBeHidden();
    await expect(entry(page, 'Den sociale døgnvagt')).toBeVisible();
  });

  test('narrows by what has happened and leaves no empty group', async ({ page }) => {
    await filter(page).getByLabel('Hvad er der sket?').selectOption('Tanker om selvmord');
    await expect(announced(page)).toHaveText(/Viser 3 af/);
    await expect(page.getByRole('heading', { name: 'Inden for nogle dage' })).toBeHidden();
    const empty = page.locator('.directory-group:visible, .directory-place:visible');
    for (const group of await empty.all())
      await expect(group.getByRole('heading', { level: 4 }).first()).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  for (const words of ['vagtlæge', 'LAEGEVAGT', '1813', '+45 1813']) {
    test(`finds the doctor on call by »${words}«`, async ({ page }) => {
      await filter(page).getByLabel('Ord eller nummer').fill(words);
      await expect(entry(page, 'Akuttelefonen 1813')).toBeVisible();
      await expect(entry(page, 'Alarm 112')).toBeHidden();
    });
  }

  test('offers 112 and the guide where nothing fits, and shows all again', async ({ page }) => {
    const all = (await shownNames(page)).length;
    await filter(page).getByLabel('Ord eller nummer').fill('xyzzy');
    await expect(announced(page)).toHaveText('Ingen numre passer.');
    await expect(page.getByText('Ingen numre passer til det, du har valgt.')).toBeVisible();
    const help = page.locator('main').getByRole('link', { name: 'Hvad gør jeg nu?' });
    await expect(help).toHaveAttribute('href', '/hvad-goer-jeg-nu/');
    expect(await accessibilityFaults(page)).toEqual([]);

    await filter(page).getByRole('button', { name: 'Vis alle' }).click();
    await expect(announced(page)).toHaveText(`Viser ${String(all)} af ${String(all)} steder.`);
    await expect(filter(page).getByLabel('Ord eller nummer')).toHaveValue('');
    expect(await shownNames(page)).toHaveLength(all);
  });

  test('copies a number at the first press', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await entry(page, 'Den sociale døgnvagt').getByRole('button', { name: 'Kopiér 33 17 33 33' }).click();
    await expect(announced(page)).toHaveText('33 17 33 33 er kopieret.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('33 17 33 33');
  });

  test('is done with the keyboard alone', async ({ page }) => {
    await filter(page).getByLabel('Hvor er det?').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1888');
    await expect(announced(page)).toHaveText(/^Viser 1 af/);
    await expect(filter(page).getByLabel('Ord eller nummer')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(entry(page, 'Alarm 112')).toBeVisible();
  });

  test('saves a number as a card for the address book', async ({ page }) => {
    const link = entry(page, 'BørneTelefonen').getByRole('link', { name: 'Gem i kontakter: BørneTelefonen' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('boernetelefonen.vcf');
    const card = await (await page.request.get('/kontakt/boernetelefonen.vcf')).text();
    expect(card).toContain('FN:BørneTelefonen\r\n');
    expect(card).toMatch(/^TEL[^:]*:116111\r$/m);
  });

  test('fits on a small telephone with large targets', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every number is there to call and to save, and nothing that does not work', async ({ page }) => {
    await page.goto('/kontakt/');
    await expect(page.getByRole('link', { name: 'Ring 33 17 33 33' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Gem i kontakter: Den sociale døgnvagt' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Kopiér/ })).toHaveCount(0);
    await expect(filter(page)).toHaveCount(0);
  });
});

test.describe('numbers from old leaflets', () => {
  test('are never links, and tell what to use instead', async ({ page }) => {
    await page.goto('/kontakt/gamle-numre/');
    const old = entry(page, 'Vagtlægen i København (2013)');
    await expect(old).toContainText('Gælder ikke mere: 38 69 38 69');
    await expect(old.getByRole('link', { name: 'Ring Akuttelefonen 1813' })).toHaveAttribute(
      'href',
      'tel:1813',
    );
    await expect(page.locator('a[href*="38693869"]')).toHaveCount(0);
    await expect(page.locator('main a[href^="mailto:"]')).toHaveCount(0);
    const calls = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.goto('/kontakt/');
    for (const call of calls)
      await expect(page.locator(`main a[href="${String(call)}"]`).first()).toBeVisible();
  });

  test('are in no number to call of the directory', async ({ page }) => {
    await page.goto('/kontakt/');
    await expect(page.getByText('38 69 38 69')).toHaveCount(0);
  });
});

test('a contact person is found with the help of the guide while none are listed', async ({ page }) => {
  await page.goto('/kontakt/find-din-kontaktperson/');
  await expect(page.getByRole('heading', { level: 1, name: 'Find din kontaktperson' })).toBeVisible();
  await expect(page.locator('main')).toContainText('ejendomskontoret');
});
