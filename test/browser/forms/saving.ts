import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** What the page handed over as a file. */
interface SavedFile {
  name: string;
  bytes: Buffer;
}

/** Saves the folder readable by everyone, as the user knowingly chooses. */
export async function saveUnlocked(page: Page): Promise<SavedFile> {
  const question = await asked(page);
  await question.getByLabel('Gem ulåst').check();
  return saved(page, 'Gem ulåst');
}

/** Saves the folder locked with the words that are suggested. @returns the file and the words */
export async function saveLocked(page: Page): Promise<SavedFile & { words: string }> {
  const question = await asked(page);
  await question.getByLabel('Gem låst').check();
  const words = await question.getByLabel('Kodeord').inputValue();
  return { ...(await saved(page, 'Gem låst')), words };
}

async function asked(page: Page) {
  await page.getByRole('button', { name: 'Gem som fil', exact: true }).click();
  return page.getByRole('dialog', { name: 'Gem mappen som fil' });
}

async function saved(page: Page, button: string): Promise<SavedFile> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
