import { expect, test, type Page } from '@playwright/test';
import { openFile, openReleased, saveUnlocked } from './files';
import { beginAnother, clearAll, openForm, paper } from './form-page';
import { expectPdf } from './round-trip';

const form = 'samtykke';

/** Opens the consent in a folder of five persons, on a day on which it holds unless it is taken back. */
async function openConsent(page: Page): Promise<void> {
  await openForm(page, form);
  await openReleased(page, 'consent');
  await expect(page.getByLabel('Navn', { exact: true }).first()).toHaveValue('Ægir Ðorđević Ødegård');
}

const standing = (page: Page) => page.getByRole('form').getByRole('status').filter({ hasText: 'Samtykket' });

test('a new consent is filled in, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openConsent(page);
  await beginAnother(page, form);
  await expect(page.getByLabel('Sag eller formål')).toHaveValue('');
  // The folder knows its citizen.
  await expect(page.getByLabel('Navn', { exact: true }).first()).toHaveValue('Ægir Ðorđević Ødegård');

  await page.getByLabel('Myndighed').fill('Socialforvaltningen');
  await page.getByLabel('Sag eller formål').fill('Ny bolig efter udskrivningen');
  await page.getByLabel('Bolig', { exact: true }).check();
  const collectFrom = page.getByRole('group', { name: 'Vi må hente hos' });
  const passTo = page.getByRole('group', { name: 'Vi må give videre til' });
  await collectFrom.getByLabel(/Thuy Nguyễn/).check();
  await passTo.getByLabel(/Inés Muñoz/).check();
  await expect(passTo.getByLabel(/Ægir/)).toHaveCount(0);
  await page
    .getByRole('group', { name: /^Må vi holde møder/ })
    .getByLabel('Ja')
    .check();
  await page.getByLabel('Borgeren skrev under den').fill('2026-11-20');
  await page.getByRole('button', { name: 'Sæt til et år: 20. november 2027' }).click();
  await expect(page.getByLabel('Gælder til og med')).toHaveValue('2027-11-20');
  await expect(standing(page)).toHaveText('Samtykket gælder til og med den 20. november 2027.');

  await expect(paper(page)).toContainText('Gælder til og med\n20. november 2027', { useInnerText: true });
  const shown = await paper(page).innerText();
  expect(shown).toMatch(/Vi må hente hos[^]*Thuy Nguyễn[^]*Vi må give videre til[^]*Inés Muñoz/);
  expect(shown).not.toMatch(/jurist/i);

  await expectPdf(page, 'samtykke-2026-11-22.pdf');

  const file = await saveUnlocked(page);
  await clearAll(page);
  await expect(page.getByLabel('Sag eller formål')).toHaveValue('');
  await page.goto('/mappe/');
  await openFile(page, file.name, file.bytes);
  await page.getByRole('link', { name: 'Samtykke 20. november 2026', exact: true }).click();
  await expect(page.getByLabel('Sag eller formål')).toHaveValue('Ny bolig efter udskrivningen');
  await expect(paper(page)).toContainText('20. november 2027');
  expect(await paper(page).innerText()).toBe(shown);
});

test('a consent that is taken back says so first, and gives the citizen a receipt', async ({ page }) => {
  await openConsent(page);
  await page.getByLabel('Trukket tilbage den').fill('');
  await expect(standing(page)).toHaveText('Samtykket gælder til og med den 31. maj 2027.');
  await expect(paper(page)).not.toContainText('trukket tilbage.');
  await expect(page.getByRole('group', { name: 'Hvilket dokument?' })).toHaveCount(0);

  await page.getByLabel('Trukket tilbage den').fill('2026-11-21');
  await expect(standing(page)).toContainText('trukket tilbage');
  await expect(paper(page)).toContainText('Fra den 21. november 2026 må det ikke bruges mere.');
  await page.getByLabel('Kvittering: dit ja er trukket tilbage').check();
  await expect(paper(page)).toContainText('Thuy Nguyễn, Praksislæge');
  await expectPdf(page, 'kvittering-samtykke-2026-11-22.pdf');
});

test('a consent that has run out says so, and one on health lapses after a year', async ({ page }) => {
  await openConsent(page);
  await page.getByLabel('Trukket tilbage den').fill('');
  await page.getByLabel('Gælder til og med').fill('2026-11-21');
  await expect(standing(page)).toHaveText(
    'Samtykket er udløbet. Det gjaldt til og med den 21. november 2026.',
  );
  await expect(paper(page)).toContainText('Samtykket er udløbet.');

  await page.getByLabel('Gælder til og med').fill('2029-06-01');
  await page.getByLabel('Gælder til og med').blur();
  await expect(page.getByText('gælder højst et år. Vælg en tidligere dato.').first()).toBeVisible();
  await expect(paper(page)).toContainText('til og med den 1. juni 2027');
});

test('the page says that lawyers must approve the text; the print does not', async ({ page }) => {
  await page.goto(`/skemaer/${form}/`);
  await page.getByText('Om skemaet: hvem, hvad og hvordan').click();
  await expect(page.getByText('skal godkendes af kommunens jurister')).toBeVisible();
  await expect(page.getByRole('form', { name: 'Samtykke' })).toBeVisible();
  await expect(paper(page)).not.toContainText(/jurist/i);
});
