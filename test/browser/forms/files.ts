import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { seal } from '../../../src/form-kit/file/sealing';

/** What the page handed over as a file. */
interface HandedOver {
  name: string;
  bytes: Buffer;
}

/**
 * Makes the browser one without the newer file dialogs: files then come and go as downloads and uploads, which a
 * test can see. To be called before the page is opened.
 */
export async function withoutFileDialogs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
  });
}

/** What a button hands over as a file. */
export async function downloadBy(page: Page, button: string): Promise<HandedOver> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return handedOver(await downloading);
}

/** The file of a download. */
export async function handedOver(download: Download): Promise<HandedOver> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Saves the folder readable by everyone, as the user knowingly chooses. */
export async function saveUnlocked(page: Page): Promise<HandedOver> {
  const question = await askedHowToSave(page);
  await question.getByLabel('Gem ulåst').check();
  return downloadBy(page, 'Gem ulåst');
}

/** Saves the folder locked with the words that are suggested. @returns the file and the words */
export async function saveLocked(page: Page): Promise<HandedOver & { words: string }> {
  const question = await askedHowToSave(page);
  await question.getByLabel('Gem låst').check();
  const words = await question.getByLabel('Kodeord').inputValue();
  return { ...(await downloadBy(page, 'Gem låst')), words };
}

async function askedHowToSave(page: Page) {
  await page.getByRole('button', { name: 'Gem som fil', exact: true }).click();
  return page.getByRole('dialog', { name: 'Gem mappen som fil' });
}

/** Opens a file with the page's own button. */
export async function openFile(page: Page, name: string, content: Buffer | string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åbn fil', exact: true }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Opens the folder that holds the form filled in, as an older version of the site saved it. */
export async function openReleased(page: Page, form: string): Promise<void> {
  await openFile(page, 'mappe.json', await readFile(`test/saved-files/${form}-1.json`));
}

/** A folder locked with these words by a thousandth of the work that the site puts into it: it is opened at once. */
export async function lockedFile(words: string): Promise<Buffer> {
  const littleWork = 6;
  return Buffer.from(
    await seal(await readFile('test/saved-files/concern-report-1.json', 'utf8'), words, littleWork),
  );
}
