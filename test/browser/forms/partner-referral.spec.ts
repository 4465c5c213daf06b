import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { wordsIn } from '../../documents/words';
import { accessibilityFaults, tooWide } from '../site/look';
import { downloadBy, openFile, withoutFileDialogs } from './report-page';
import { saveUnlocked } from './saving';

const address = '/skemaer/henvendelse-fra-samarbejdspartner/';

async function openReferral(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await withoutFileDialogs(page);
  await page.goto(address);
  await expect(page.getByRole('form', { name: 'Henvendelse fra en samarbejdspartner' })).toBeVisible();
}

const article = (page: Page) => page.locator('article.document');
const agreement = (page: Page) => page.getByRole('group', { name: /^Siger borgeren ja/ });

/** Goes on with a new document of a form, by way of the folder's page. */
async function begin(page: Page, form: string): Promise<void> {
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await page
    .getByRole('region', { name: 'Skemaer i mappen' })
    .locator(`a[href^="/skemaer/${form}/"]`)
    .first()
    .click();
}

test('a referral is filled in, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openReferral(page);
  await page.getByLabel('Dit navn', { exact: true }).fill('Łucja Åberg');
  await page.getByLabel('Dit arbejdssted').fill('Psykiatrisk Center Prøve');
  await page.getByLabel('Borgerens navn', { exact: true }).fill('Ægir Ødegård');
  await page.getByLabel('Borgerens sociale situation lige nu').fill('Huslejen er ikke betalt.');
  await page.getByLabel('Ja, borgeren skal udskrives').check();
  await page.getByLabel('Hvornår?', { exact: true }).fill('2026-12-01');
  await page.getByRole('button', { name: /^Tilføj ny person/ }).click();
  await page
    .getByRole('group', { name: 'Hvem er med allerede?' })
    .getByLabel('Navn', { exact: true })
    .fill('Thuy Nguyễn');
  await page.getByLabel('Område', { exact: true }).selectOption('Behandling');
  await page.getByLabel('Det gør de i dag').fill('Følger op på blodprøver.');
  await page.getByText('Kriterier, der kan hjælpe dig').click();
  await page
    .getByRole('group', { name: /^Kan borgeren miste bolig/ })
    .getByLabel('Ja', { exact: true })
    .check();
  await agreement(page).getByLabel('Ja', { exact: true }).check();
  await page.getByLabel('Hvad har borgeren sagt ja til?').fill('At vi taler om bolig.');

  await expect(article(page)).toContainText('At vi taler om bolig.');
  await expect(article(page)).toContainText('Følger op på blodprøver.');
  await expect(article(page)).toContainText('Kan borgeren miste bolig');
  const shown = await article(page).innerText();
  const pdf = await downloadBy(page, 'Gem som PDF');
  expect(pdf.name).toBe('henvendelse-partner-2026-11-22.pdf');
  expect((await pdfReading(pdf.bytes)).words).toEqual(wordsIn(shown));

  const file = await saveUnlocked(page);
  await page.getByRole('button', { name: 'Ryd alt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
  await expect(page.getByLabel('Borgerens navn', { exact: true })).toHaveValue('');
  await openFile(page, file.name, file.bytes);
  await expect(page.getByLabel('Det gør de i dag')).toHaveValue('Følger op på blodprøver.');
  await expect(article(page)).toContainText('At vi taler om bolig.');
  expect(await article(page).innerText()).toBe(shown);
});

test('it begins with the folder’s network and assessment, and takes what comes later', async ({ page }) => {
  await openReferral(page);
  await openFile(page, 'mappe.json', await readFile('test/saved-files/network-map-1.json'));
  await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await page
    .getByRole('region', { name: 'Skemaer i mappen' })
    .locator('a[href^="/skemaer/henvendelse-fra-samarbejdspartner/"]')
    .first()
    .click();
  await expect(page.getByLabel('Rolle', { exact: true }).first()).not.toHaveValue('');
  const people = page.getByLabel('Rolle', { exact: true });
  expect(await people.count()).toBeGreaterThan(1);
  await expect(page.getByRole('button', { name: 'Hent det fra mappen' })).toHaveCount(0);

  const ticked = page
    .getByRole('group', { name: 'Hvem er med allerede?' })
    .getByRole('checkbox', { checked: true });
  const before = await people.count();
  await ticked.first().uncheck();
  await expect(people).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Hent det fra mappen' }).click();
  await expect(people).toHaveCount(before);
});

test('a network map and an assessment begun afterwards start with what the referral says', async ({
  page,
}) => {
  await openReferral(page);
  await openFile(page, 'mappe.json', await readFile('test/saved-files/partner-referral-1.json'));
  await expect(page.getByLabel('Borgerens navn', { exact: true })).toHaveValue('Ægir Ðorđević Ødegård');

  await begin(page, 'netvaerkskort');
  await expect(article(page)).toContainText('Thuy Nguyễn');
  await expect(article(page)).toContainText('Praksislæge');
  await begin(page, 'vurderingskriterier');
  await expect(page.getByLabel('Borgerens navn', { exact: true })).toHaveValue('Ægir Ðorđević Ødegård');
  await expect(page.getByLabel('Begrundelse: Bolig')).toHaveValue('Afhænger af fogedretten.');
});

test('it says before it leaves that the citizen has not agreed, and stops nothing', async ({ page }) => {
  await openReferral(page);
  await agreement(page).getByLabel('Nej', { exact: true }).check();
  await expect(article(page)).toContainText('Borgeren har ikke sagt ja til henvendelsen.');
  await page.getByLabel('Hvorfor skriver du alligevel?').fill('Fare for liv.');
  await page.getByRole('button', { name: 'Gem som PDF', exact: true }).click();
  await expect(page.getByText('Borgeren siger nej. Send den kun, hvis loven')).toBeVisible();
});

test('it is accessible and fits when everything is asked, wide and narrow', async ({ page }) => {
  await openReferral(page);
  await openFile(page, 'mappe.json', await readFile('test/saved-files/partner-referral-1.json'));
  await expect(page.getByLabel('Borgerens navn', { exact: true })).toHaveValue('Ægir Ðorđević Ødegård');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityFaults(page), `axe at ${String(width)} px`).toEqual([]);
    expect(await tooWide(page), `wider than ${String(width)} px`).toEqual([]);
  }
});
