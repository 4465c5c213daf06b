import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { wordsIn } from '../../documents/words';
import { accessibilityFaults, tooWide } from '../site/look';
import { downloadBy, openFile, withoutFileDialogs } from './report-page';
import { saveUnlocked } from './saving';

const address = '/skemaer/fordeling/';

async function openAllocation(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await withoutFileDialogs(page);
  await page.goto(address);
  await expect(page.getByRole('form', { name: 'Fordeling af en kontaktperson' })).toBeVisible();
}

const article = (page: Page) => page.locator('article.document');
const suggestion = (page: Page) => page.getByRole('region', { name: 'Det peger modellen på' });

test('an allocation is filled in, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openAllocation(page);
  await page.getByLabel('Initialer', { exact: true }).fill('A.B.');
  await page.getByLabel('Alder', { exact: true }).fill('14');
  await page.getByLabel('Problemer i skolen').check();
  await page.getByLabel('Det ønsker barnet eller den unge').fill('Jeg vil helst være i klubben.');
  await page.getByLabel('Navn, leder fra klubben').fill('Thuy Nguyễn');
  await page.getByLabel('Klubben', { exact: true }).check();
  await page.getByLabel('Udvalget ser på det igen den').fill('2027-05-31');
  await expect(article(page)).toContainText('31. maj 2027');
  await expect(article(page)).toContainText('Det er et redskab til et forslag.');
  await expect(article(page)).toContainText('Modellen peger på klubben.');
  const shown = await article(page).innerText();

  const pdf = await downloadBy(page, 'Gem som PDF');
  expect(pdf.name).toBe('fordeling-2026-11-22.pdf');
  expect((await pdfReading(pdf.bytes)).words).toEqual(wordsIn(shown));

  const reminder = await downloadBy(page, 'Hent en påmindelse til din kalender');
  expect(reminder.bytes.toString()).not.toContain('A.B.');

  const file = await saveUnlocked(page);
  await page.getByRole('button', { name: 'Ryd alt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
  await expect(page.getByLabel('Initialer', { exact: true })).toHaveValue('');
  await openFile(page, file.name, file.bytes);
  await expect(page.getByLabel('Navn, leder fra klubben')).toHaveValue('Thuy Nguyễn');
  await expect(article(page)).toContainText('31. maj 2027');
  expect(await article(page).innerText()).toBe(shown);
});

test('the suggestion follows the ticks in words, with its reasons, and is said politely', async ({
  page,
}) => {
  await openAllocation(page);
  const said = suggestion(page).getByRole('status');
  await expect(said).toContainText('Sæt kryds i listerne');
  await page.getByLabel('Autisme').check();
  await expect(said).toContainText('Den vælger ikke mellem de to');
  await page.getByRole('checkbox', { name: 'I Familiehuset' }).check();
  await expect(said).toContainText('Modellen peger på Familiehuset.');
  await page.getByLabel('Fritid og interesser').check();
  await expect(said).toContainText('Modellen giver ikke svaret.');
  await page.getByLabel('Autisme').uncheck();
  await expect(said).toContainText('Modellen peger på klubben.');
  await expect(suggestion(page).getByRole('region', { name: 'Find ud af det først' })).toContainText(
    'stadig være en klub for alle',
  );
  await expect(suggestion(page).locator('[role="status"], [aria-live]')).toHaveCount(1);
  await expect(suggestion(page)).toContainText('ikke en afgørelse');
});

test('a full name gets advice, and what is no longer asked is not printed', async ({ page }) => {
  await openAllocation(page);
  await page.getByLabel('Initialer', { exact: true }).fill('Anna Jensen');
  await page.getByLabel('Initialer', { exact: true }).blur();
  await expect(page.getByText('Det ligner et navn.').first()).toBeVisible();

  await page.getByLabel('Kontaktperson i Familiehuset').check();
  await page.getByLabel('Begynder den').fill('2026-12-24');
  await expect(article(page)).toContainText('24. december 2026');
  await page.getByLabel('Udsat', { exact: true }).check();
  await expect(article(page)).not.toContainText('24. december 2026');
  await expect(page.getByLabel('Tages op igen den')).toBeVisible();
});

test('it is accessible and fits when everything is asked, wide and narrow', async ({ page }) => {
  await openAllocation(page);
  await openFile(page, 'mappe.json', await readFile('test/saved-files/allocation-1.json'));
  await expect(page.getByLabel('Initialer', { exact: true })).toHaveValue('Æ.Ø.');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityFaults(page), `axe at ${String(width)} px`).toEqual([]);
    expect(await tooWide(page), `wider than ${String(width)} px`).toEqual([]);
  }
});
