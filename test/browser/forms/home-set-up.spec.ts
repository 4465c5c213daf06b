import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { wordsIn } from '../../documents/words';
import { accessibilityFaults, tooWide } from '../site/look';
import { downloadBy, openFile, withoutFileDialogs } from './report-page';
import { saveUnlocked } from './saving';

const address = '/skemaer/etableringshjaelp/';

async function openHome(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await withoutFileDialogs(page);
  await page.goto(address);
  await expect(page.getByRole('form', { name: 'Bilag til etableringshjælp' })).toBeVisible();
}

const article = (page: Page) => page.locator('article.document');
const cell = (page: Page, column: string, row: number) =>
  page.getByLabel(`${column}, Ting ${String(row)}`, { exact: true });
const sums = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the needs are filled in, summed, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openHome(page);
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

  await expect(article(page)).toContainText('Ikke regnet med');
  await expect(article(page)).toContainText('2.001 kr.');
  const shown = await article(page).innerText();
  const pdf = await downloadBy(page, 'Gem som PDF');
  expect(pdf.name).toBe('etableringshjaelp-2026-11-22.pdf');
  expect((await pdfReading(pdf.bytes)).words).toEqual(wordsIn(shown));

  const file = await saveUnlocked(page);
  await page.getByRole('button', { name: 'Ryd alt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
  await expect(cell(page, 'Mangler', 1)).toHaveValue('');
  await openFile(page, file.name, file.bytes);
  await expect(cell(page, 'Pris for én', 2)).toHaveValue('billig');
  await expect(article(page)).toContainText('2.001 kr.');
  expect(await article(page).innerText()).toBe(shown);
});

test('each adult applies alone and has a paper of one’s own; a couple has one together', async ({ page }) => {
  await openHome(page);
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

  await expect(article(page)).toContainText('Ægir Ødegård');
  await expect(article(page)).not.toContainText('Thuy');
  await page.getByLabel('Bilag til ansøgning om etableringshjælp (2 af 2)').check();
  await expect(article(page)).toContainText('Thuy Nguyễn');
  await expect(article(page)).not.toContainText('Ægir');
  expect((await downloadBy(page, 'Gem som PDF')).name).toBe('etableringshjaelp-2-2026-11-22.pdf');

  await second.getByLabel('Søger sammen med').selectOption('Ægir Ødegård');
  await expect(page.getByRole('group', { name: 'Hvilket dokument?' })).toHaveCount(0);
  await expect(sums(page, 'Ansøgningen')).toContainText('300 kr.');
  await expect(article(page)).toContainText('Thuy Nguyễn');
  await expect(article(page)).toContainText('Ægir Ødegård');
});

test('of a child only the name is asked', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Tilføj person', exact: true }).click();
  const second = page.getByRole('group', { name: 'Person 2', exact: true });
  await second.getByLabel('Barn', { exact: true }).check();
  await second.getByLabel('Barnets navn').fill('Łucja');
  await expect(second.getByLabel('Født den')).toHaveCount(0);
  await expect(second.getByLabel('Hvad er der sket nyt i dit liv?')).toHaveCount(0);
  await expect(article(page)).toContainText('Łucja');
});

test('it is accessible and fits with two applications, wide and narrow', async ({ page }) => {
  await openHome(page);
  await openFile(page, 'mappe.json', await readFile('test/saved-files/home-set-up-1.json'));
  await expect(page.getByLabel('Adressen på boligen')).toHaveValue(/Søpassagen/);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityFaults(page), `axe at ${String(width)} px`).toEqual([]);
    expect(await tooWide(page), `wider than ${String(width)} px`).toEqual([]);
  }
});
