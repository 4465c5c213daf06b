import { expect, test, type Page } from '@playwright/test';
import { sealedPort } from '../../config/ports.mjs';
import { openFile, saveLocked } from '../forms/files';
import { openReport } from '../forms/report-page';

test('the menu of a telephone is opened, gone through and closed with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/privatliv/');
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
  await expect(menu).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  const links = await menu.getByRole('link').count();
  for (let presses = 0; presses <= links; presses += 1) await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: 'Luk menuen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

const questions = [
  ['Ryd alt', '/skemaer/bekymringshenvendelse/'],
  ['Gem som fil', '/skemaer/bekymringshenvendelse/'],
  ['Indsæt fra Excel, Outlook eller mail', '/mappe/'],
] as const;

for (const [opener, address] of questions)
  test(`the question after »${opener}« keeps the keyboard, and Escape leads back to where it was`, async ({
    page,
  }) => {
    await openReport(page);
    await page.getByLabel('Dit navn', { exact: true }).fill('Anna');
    if (address === '/mappe/') await page.goto(address);
    const button = page.getByRole('button', { name: opener, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog');
    await expect(question).toBeVisible();
    await expect(question).toHaveAccessibleName(/./);
    expect(await focusLeaves(page, 12), 'forwards').toBe(false);
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(button).toBeFocused();
  });

/** Whether so many presses on Tab lead to anything on the page behind the question; the browser's own buttons may come. */
async function focusLeaves(page: Page, presses: number): Promise<boolean> {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    if (isOutside) return true;
  }
  return false;
}

test.describe('a code', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('can be pasted and read while it is written, so that nobody needs to remember or retype it', async ({
    page,
  }) => {
    await openReport(page);
    await page.getByLabel('Dit navn', { exact: true }).fill('Anna');
    const file = await saveLocked(page);
    await page.evaluate((words) => navigator.clipboard.writeText(words), file.words);

    await openFile(page, file.name, file.bytes);
    await page.getByRole('dialog').getByLabel('Kodeord').press('Control+V');
    await expect(page.getByRole('dialog').getByLabel('Kodeord')).toHaveValue(file.words);
    await expect(page.getByRole('dialog').getByLabel('Kodeord')).toHaveAttribute('type', 'text');

    await page.goto(`http://localhost:${String(sealedPort)}/for-kontaktpersoner/`);
    await page.getByLabel('Kode', { exact: true }).press('Control+V');
    await expect(page.getByLabel('Kode', { exact: true })).toHaveValue(file.words);
    await expect(page.getByLabel('Kode', { exact: true })).toHaveAttribute('type', 'text');
  });
});
