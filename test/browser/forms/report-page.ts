import { expect, type Page } from '@playwright/test';
import { withoutFileDialogs } from './files';
import { paper } from './form-page';

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

/** Opens the report, ready to be filled in. */
export async function openReport(page: Page): Promise<void> {
  await withoutFileDialogs(page);
  await page.goto(reportAddress);
  await expect(page.getByRole('form', { name: 'Henvendelse om en beboer' })).toBeVisible();
}

/** Opens the report and writes a name: work that can be lost, where it does not matter which. */
export async function beginReport(page: Page): Promise<void> {
  await openReport(page);
  await page.getByLabel('Dit navn', { exact: true }).fill(answers['Dit navn']);
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

/** The document on screen, once it has caught up with what was typed last. */
export async function shownDocument(page: Page): Promise<string> {
  await expect(paper(page)).toContainText('Lugt fra boligen');
  return paper(page).innerText();
}
