import { expect, type Locator, type Page } from '@playwright/test';
import { withoutFileDialogs } from './files';

/** Opens a form by the name in its address, on a day in November 2026, ready to be filled in. */
export async function openForm(page: Page, name: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await withoutFileDialogs(page);
  await page.goto(`/skemaer/${name}/`);
  await expect(page.getByRole('form')).toBeVisible();
}

/** The document as it will be on paper. */
export function paper(page: Page): Locator {
  return page.locator('article.document');
}

/** What stands on the paper; a figure's labels are drawn, and no words of it. */
export function paperText(page: Page): Promise<string> {
  return paper(page).evaluate((article: HTMLElement) => {
    const drawings = [...article.querySelectorAll('svg')];
    for (const drawing of drawings) drawing.style.display = 'none';
    const text = article.innerText;
    for (const drawing of drawings) drawing.style.display = '';
    return text;
  });
}

/** Puts something on the clipboard and into a field, as a spreadsheet or a word processor does. */
export async function paste(field: Locator, text: string, html = ''): Promise<void> {
  await field.focus();
  await field.evaluate(
    (element, words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words.text);
      clipboardData.setData('text/html', words.html);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { text, html },
  );
}

/** Forgets everything in the tab, as a user does who is asked first. */
export async function clearAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ryd alt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
}

/** Goes to the folder's page and from there to a form: the document that is there, or else a new one. */
export async function goToFormOfFolder(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await linkOfFolder(page, `/skemaer/${name}/`).click();
}

/** Goes to the folder's page and begins another document of a form. */
export async function beginAnother(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await linkOfFolder(page, `/skemaer/${name}/#nyt`).click();
}

function linkOfFolder(page: Page, address: string): Locator {
  return page.getByRole('region', { name: 'Skemaer i mappen' }).locator(`a[href^="${address}"]`).first();
}
