import { expect, test, type Page } from '@playwright/test';
import { withoutFileDialogs } from './files';
import { paper } from './form-page';
import { answers, beginReport } from './report-page';

/** Presses Tab until the focus is on the control of that name, as one does who uses no mouse. */
async function tabTo(
  page: Page,
  role: 'button' | 'textbox' | 'radio' | 'checkbox' | 'link',
  name: string | RegExp,
) {
  const target = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return target;
  }
  throw new Error(`Tab does not reach ${role} ${String(name)}`);
}

async function downloadWithEnter(page: Page, button: string) {
  await tabTo(page, 'button', button);
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  return downloading;
}

test('the whole thread without a mouse', async ({ page }) => {
  await withoutFileDialogs(page);
  await page.goto('/');
  for (const step of [
    /^Jeg er bekymret for en nabo/,
    /^Jeg er bekymret for en nabo eller træt af larm/,
    /^Tegn på, at en nabo har det svært/,
    /^Jeg er kontaktperson eller arbejder på ejendomskontoret/,
    'Henvendelse om en beboer',
  ]) {
    await tabTo(page, 'link', step);
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await expect(page).toHaveURL(/bekymringshenvendelse/);
  await expect(page.getByRole('form', { name: 'Henvendelse om en beboer' })).toBeVisible();

  await tabTo(page, 'radio', 'Ja');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('group', { name: /^Er nogen i fare/ }).getByLabel('Nej')).toBeChecked();
  await tabTo(page, 'textbox', 'Dit navn');
  await page.keyboard.type('Anna Åse');
  await tabTo(page, 'checkbox', 'Lugt fra boligen');
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', 'Hvad så, hørte eller lugtede du?');
  await page.keyboard.type('Surt');
  await tabTo(page, 'button', 'Tilføj iagttagelse');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Iagttagelse 2' }).getByLabel('Dato')).toBeFocused();
  await tabTo(page, 'button', 'Fjern Iagttagelse 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Iagttagelse 1' }).locator('legend')).toBeFocused();

  const pdf = await downloadWithEnter(page, 'Gem som PDF');
  expect(pdf.suggestedFilename()).toMatch(/^henvendelse-.*\.pdf$/);
  await expect(paper(page)).toContainText('Anna Åse');
  await tabTo(page, 'button', 'Gem som fil');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Gem låst')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('dialog').getByLabel('Gem ulåst')).toBeChecked();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await downloading;

  await tabTo(page, 'button', 'Ryd alt');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Slet alt');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue('');

  await tabTo(page, 'button', 'Åbn fil');
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(await file.path());
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue('Anna Åse');
});

test('the question before clearing can be answered with the keyboard, the harmless answer first', async ({
  page,
}) => {
  await beginReport(page);
  const clear = page.getByRole('button', { name: 'Ryd alt' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(clear).toBeFocused();
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);
});
