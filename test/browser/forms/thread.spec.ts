import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { bareWordsIn, wordsIn } from '../../documents/words';
import { downloadBy, openFile, saveUnlocked } from './files';
import { clearAll, paper } from './form-page';
import { answers, fillReport, openReport, shownDocument } from './report-page';
import { expectPdf } from './round-trip';

test('a caretaker decides what to do, finds the number, reads the guide and comes to the form', async ({
  page,
}) => {
  const main = page.getByRole('main');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Ring 112' }).first()).toHaveAttribute('href', 'tel:112');
  await page.getByRole('link', { name: 'Jeg er bekymret for en nabo' }).click();
  await page.getByRole('link', { name: /^Jeg er bekymret for en nabo eller træt af larm/ }).click();
  await page.getByRole('link', { name: /^Tegn på, at en nabo har det svært/ }).click();
  await page.getByRole('link', { name: /^Jeg er kontaktperson eller arbejder på ejendomskontoret/ }).click();
  await expect(page).toHaveURL(/\/svar\/kontakt-boligraadgiveren\/$/);

  await page.getByRole('navigation').getByRole('link', { name: 'Numre' }).first().click();
  const number = main.getByRole('link', { name: /33\s17\s33\s33/ }).first();
  await expect(number).toHaveAttribute('href', 'tel:33173333');

  await page.getByRole('navigation').getByRole('link', { name: 'Hvornår' }).first().click();
  await main.getByRole('link', { name: /lugt/i }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/lugt/i);

  await page.getByRole('navigation').getByRole('link', { name: 'Skemaer' }).first().click();
  await main.getByRole('link', { name: 'Henvendelse om en beboer', exact: true }).click();
  await expect(page.getByRole('form', { name: 'Henvendelse om en beboer' })).toBeVisible();
});

test('a report is filled in, read, printed, saved as PDF and as a file, cleared and opened again', async ({
  page,
}) => {
  await openReport(page);
  await fillReport(page);
  const shown = await shownDocument(page);
  for (const answer of Object.values(answers)) expect(shown).toContain(answer);
  expect(shown).toContain('2. november 2026');

  await expectPdf(page, /^henvendelse-\d{4}-\d\d-\d\d\.pdf$/);

  const printed = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect((await pdfReading(printed)).words).toEqual(wordsIn(shown));

  const file = await saveUnlocked(page);
  expect(file.name).toMatch(/^mappe-\d{4}-\d\d-\d\d\.json$/);

  await clearAll(page);
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

  await openFile(page, file.name, file.bytes);
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);
  expect(await shownDocument(page)).toBe(shown);
});

test('the easy-read copy leaves out what others have told, and is printed on its own', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  await page.getByLabel('Lav også en kopi til beboeren').check();
  await page.getByLabel('Kopi til dig, det handler om').check();
  await expect(paper(page)).toContainText('Posten hang ud af brevsprækken.');
  await expect(paper(page)).not.toContainText(answers['Det har andre fortalt']);
  await expectPdf(page, /\.pdf$/);
});

test('what was typed last is in the PDF, however fast one is', async ({ page }) => {
  await openReport(page);
  await page.evaluate(() => {
    const area = [...document.querySelectorAll('textarea')].at(-1);
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Gem som PDF',
    );
    if (!area || !button) throw new Error('the form has no last field, or no button for the PDF');
    area.value = 'Sidste ord';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    setTimeout(() => {
      button.click();
    });
  });
  const download = await page.waitForEvent('download');
  expect((await pdfReading(await readFile(await download.path()))).words.join(' ')).toContain('Sidste ord');
});

test('the text for the case system holds the same words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReport(page);
  await fillReport(page);
  const shown = await shownDocument(page);
  await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Teksten er kopieret.' })).toHaveCount(1);
  expect(bareWordsIn(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(bareWordsIn(shown));
});

test('a letter that the PDF cannot show is said, with a way out, and nothing is saved', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  await page.getByLabel('Beboerens navn', { exact: true }).fill('王 Ødegård');
  await expect(paper(page)).toContainText('王');
  await page.getByRole('button', { name: 'Gem som PDF' }).click();
  await expect(page.getByRole('alert')).toContainText('PDF-filen kan ikke vise: 王');
  await expect(page.getByRole('alert')).toContainText('Brug Udskriv i stedet');
});

test('the day to look again becomes a calendar entry that says nothing of whom', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await openReport(page);
  await fillReport(page);
  await page.getByLabel('Se til sagen igen').fill('2026-12-15');
  const { name, bytes } = await downloadBy(page, 'Hent en påmindelse til din kalender');
  const calendar = bytes.toString('utf8');
  expect(name).toBe('paamindelse.ics');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261215');
  expect(calendar).toContain('SUMMARY:Se til en sag igen');
  for (const answer of Object.values(answers)) expect(calendar).not.toContain(answer);
});
