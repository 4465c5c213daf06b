import { expect, type Locator, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { wordsIn } from '../../documents/words';
import { downloadBy, openFile, saveUnlocked } from './files';
import { clearAll, paperText } from './form-page';
import { standsInPage } from './traces';

/** Expects the PDF to be called so, and to hold the words that the paper has on screen, in their order. */
export async function expectPdf(page: Page, name: string | RegExp): Promise<void> {
  const shown = await paperText(page);
  const pdf = await downloadBy(page, 'Gem som PDF');
  expect(pdf.name).toMatch(name);
  expect((await pdfReading(pdf.bytes)).words).toEqual(wordsIn(shown));
}

/**
 * Saves the folder, clears the tab and opens the file: expects the answer to be gone in between, and answer and paper
 * to be afterwards what they were before.
 */
export async function expectSavedAndOpened(page: Page, field: Locator, answer: string): Promise<void> {
  const shown = await paperText(page);
  const file = await saveUnlocked(page);
  await clearAll(page);
  await expect(page.getByText('Intet er skrevet endnu.')).toBeVisible();
  expect(await standsInPage(answer, page)).toBe(false);
  await openFile(page, file.name, file.bytes);
  await expect(field).toHaveValue(answer);
  await expect.poll(() => paperText(page)).toBe(shown);
}
