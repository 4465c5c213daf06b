// @ts-check
// Opening a folder on a form's page, as a user does with the page's own button.
import { readFile } from 'node:fs/promises';

/**
 * A saved file, as far as the measurements make it longer.
 *
 * @typedef {object} Folder
 * @property {Record<string, string>[]} persons
 * @property {{ data: Record<string, Row[]> }[]} documents Lists of rows only, as far as the measurements know.
 */

/** @typedef {Record<string, string | boolean>} Row */

/** Milliseconds until a measurement is given up: generous, for a machine that does other things as well. */
export const patience = 120_000;

/**
 * @param {string} file
 * @returns {Promise<Folder>}
 */
export async function savedFolder(file) {
  /** @type {Folder} */
  const folder = JSON.parse(await readFile(file, 'utf8'));
  return folder;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} baseURL
 * @param {string} address
 * @param {Folder} folder
 */
export async function openFolder(browser, baseURL, address, folder) {
  const page = await browser.newPage({ baseURL });
  page.setDefaultTimeout(patience);
  await page.addInitScript(withoutFileDialogs);
  await page.goto(address);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åbn fil', exact: true }).click();
  const buffer = Buffer.from(JSON.stringify(folder));
  await (await choosing).setFiles({ name: 'mappe.json', mimeType: 'application/json', buffer });
  await page.getByText('Gemt som fil.', { exact: true }).waitFor();
  return page;
}

/** Runs in the page before its scripts: takes away the newer file dialogs, which no script can answer. */
export function withoutFileDialogs() {
  Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
}
