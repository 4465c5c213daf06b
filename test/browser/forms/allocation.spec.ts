import { expect, test, type Page } from '@playwright/test';
import { downloadBy } from './files';
import { openForm, paper } from './form-page';
import { expectPdf, expectSavedAndOpened } from './round-trip';

const form = 'fordeling';
const suggestion = (page: Page) => page.getByRole('region', { name: 'Det peger modellen på' });

test('an allocation is filled in, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openForm(page, form);
  await page.getByLabel('Initialer', { exact: true }).fill('A.B.');
  await page.getByLabel('Alder', { exact: true }).fill('14');
  await page.getByLabel('Problemer i skolen').check();
  await page.getByLabel('Det ønsker barnet eller den unge').fill('Jeg vil helst være i klubben.');
  await page.getByLabel('Navn, leder fra klubben').fill('Thuy Nguyễn');
  await page.getByLabel('Klubben', { exact: true }).check();
  await page.getByLabel('Udvalget ser på det igen den').fill('2027-05-31');
  await expect(paper(page)).toContainText('31. maj 2027');
  await expect(paper(page)).toContainText('Det er et redskab til et forslag.');
  await expect(paper(page)).toContainText('Modellen peger på klubben.');

  await expectPdf(page, 'fordeling-2026-11-22.pdf');
  const reminder = await downloadBy(page, 'Hent en påmindelse til din kalender');
  expect(reminder.bytes.toString()).not.toContain('A.B.');
  await expectSavedAndOpened(page, page.getByLabel('Navn, leder fra klubben'), 'Thuy Nguyễn');
});

test('the suggestion follows the ticks in words, with its reasons, and is said politely', async ({
  page,
}) => {
  await openForm(page, form);
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
  await openForm(page, form);
  await page.getByLabel('Initialer', { exact: true }).fill('Anna Jensen');
  await page.getByLabel('Initialer', { exact: true }).blur();
  await expect(page.getByText('Det ligner et navn.').first()).toBeVisible();

  await page.getByLabel('Kontaktperson i Familiehuset').check();
  await page.getByLabel('Begynder den').fill('2026-12-24');
  await expect(paper(page)).toContainText('24. december 2026');
  await page.getByLabel('Udsat', { exact: true }).check();
  await expect(paper(page)).not.toContainText('24. december 2026');
  await expect(page.getByLabel('Tages op igen den')).toBeVisible();
});
