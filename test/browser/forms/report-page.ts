import { readFile } from 'node:fs/promises';
import { expect, type Download, type Page } from '@playwright/test';

/** Where the report of concern lives. */
const reportAddress = '/skemaer/bekymringshenvendelse/';

/** What the tests fill in, by the field's Danish label. */
export const answers = {
  'Dit navn': 'Łukasz Şükrü Åse',
  'Din telefon': '12 34 56 78',
  'Beboerens navn': 'Ægir Ødegård',
  Adresse: 'Prøvevej 7, 3. tv.',
  'Hvad så, hørte eller lugtede du?': 'Posten hang ud af brevsprækken.',
  'Det har andre fortalt': 'Underboen hører skridt om natten.',
  'Hvor længe har det stået på?': 'Siden efterårsferien',
} as const;

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

/** Opens the report, ready to be filled in. */
export async function openReport(page: Page): Promise<void> {
  await withoutFileDialogs(page);
  await page.goto(reportAddress);
  await expect(page.getByRole('form', { name: 'Henvendelse om en beboer' })).toBeVisible();
}

/** Fills in the report's main answers. */
export async function fillReport(page: Page): Promise<void> {
  await page
    .getByRole('group', { name: /^Er nogen i fare/ })
    .getByLabel('Nej')
    .check();
  for (const [label, answer] of Object.entries(answers))
    await page.getByLabel(label, { exact: true }).fill(answer);
  await page.getByLabel('Dato', { exact: true }).fill('2026-11-02');
  await page.getByLabel('Lugt fra boligen').check();
}

/** The document on screen, once it has caught up with what was typed. */
export async function shownDocument(page: Page): Promise<string> {
  const article = page.locator('article.document');
  await expect(article).toContainText('Lugt fra boligen');
  return article.innerText();
}

/** What a button hands over as a file. */
export async function downloadBy(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download: Download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens a file with the page's own button. */
export async function openFile(page: Page, name: string, content: Buffer | string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åbn fil', exact: true }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}
