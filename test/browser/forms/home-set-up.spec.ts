import { expect, test, type Page } from '@playwright/test';
import { downloadBy } from './files';
import { openForm, paper } from './form-page';
import { expectPdf, expectSavedAndOpened } from './round-trip';

const form = 'etableringshjaelp';
const cell = (page: Page, column: string, row: number) =>
  page.getByLabel(`${column}, Ting ${String(row)}`, { exact: true });
const sums = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the needs are filled in, summed, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openForm(page, form);
  await page.getByLabel('Navn', { exact: true }).fill('Ægir Ødegård');
  await page.getByLabel('Hvad er der sket nyt i dit liv?').fill('Egen bolig efter et år på herberg.');
  await page.getByLabel('Adressen på boligen').fill('Prøvevej 7');
  await expect(cell(page, 'Ting', 1)).toHaveValue('Seng');
  await cell(page, 'Mangler', 1).fill('2');
  await cell(page, 'Pris for én', 1).fill('1.250,50');
  await cell(page, 'Kan selv betale', 1).fill('500');
  await cell(page, 'Mangler', 2).fill('4');
  await cell(page, 'Pris for én', 2).fill('99,95');
  await expect(sums(page, 'Ansøgningen')).toContainText('2.400,80 kr.');

  // What is no number gets advice and is not counted.
  await cell(page, 'Pris for én', 2).fill('billig');
  await cell(page, 'Pris for én', 2).blur();
  await expect(sums(page, 'Ansøgningen')).toContainText('2.001 kr.');
  await expect(sums(page, 'Ansøgningen')).toContainText('1 ting er ikke regnet med');
  await expect(page.getByText('Skriv prisen i kroner').first()).toBeVisible();

  await expect(paper(page)).toContainText('Ikke regnet med');
  await expect(paper(page)).toContainText('2.001 kr.');
  await expectPdf(page, 'etableringshjaelp-2026-11-22.pdf');
  await expectSavedAndOpened(page, cell(page, 'Pris for én', 2), 'billig');
  await expect(paper(page)).toContainText('2.001 kr.');
});

test('each adult applies alone and has a paper of one’s own; a couple has one together', async ({ page }) => {
  await openForm(page, form);
  await page.getByLabel('Navn', { exact: true }).fill('Ægir Ødegård');
  await page.getByRole('button', { name: 'Tilføj person', exact: true }).click();
  const second = page.getByRole('group', { name: 'Person 2', exact: true });
  await second.getByLabel('Voksen', { exact: true }).check();
  await second.getByLabel('Navn', { exact: true }).fill('Thuy Nguyễn');
  await expect(page.getByText('I søger hver for sig. Derfor bliver der 2 bilag.')).toBeVisible();
  await page.getByRole('button', { name: 'Tilføj listen med ting til Thuy Nguyễn' }).click();
  await cell(page, 'Mangler', 13).fill('1');
  await cell(page, 'Pris for én', 13).fill('300');
  await expect(cell(page, 'Hvem søger?', 13).locator('option:checked')).toHaveText('Thuy Nguyễn');
  await expect(sums(page, 'Ansøgning fra Thuy Nguyễn')).toContainText('300 kr.');
  await expect(sums(page, 'Ansøgning fra Ægir Ødegård')).not.toContainText('300 kr.');

  await expect(paper(page)).toContainText('Ægir Ødegård');
  await expect(paper(page)).not.toContainText('Thuy');
  await page.getByLabel('Bilag til ansøgning om etableringshjælp (2 af 2)').check();
  await expect(paper(page)).toContainText('Thuy Nguyễn');
  await expect(paper(page)).not.toContainText('Ægir');
  expect((await downloadBy(page, 'Gem som PDF')).name).toBe('etableringshjaelp-2-2026-11-22.pdf');

  await second.getByLabel('Søger sammen med').selectOption('Ægir Ødegård');
  await expect(page.getByRole('group', { name: 'Hvilket dokument?' })).toHaveCount(0);
  await expect(sums(page, 'Ansøgningen')).toContainText('300 kr.');
  await expect(paper(page)).toContainText('Thuy Nguyễn');
  await expect(paper(page)).toContainText('Ægir Ødegård');
});

test('of a child only the name is asked', async ({ page }) => {
  await openForm(page, form);
  await page.getByRole('button', { name: 'Tilføj person', exact: true }).click();
  const second = page.getByRole('group', { name: 'Person 2', exact: true });
  await second.getByLabel('Barn', { exact: true }).check();
  await second.getByLabel('Barnets navn').fill('Łucja');
  await expect(second.getByLabel('Født den')).toHaveCount(0);
  await expect(second.getByLabel('Hvad er der sket nyt i dit liv?')).toHaveCount(0);
  await expect(paper(page)).toContainText('Łucja');
});
