import { expect } from '@playwright/test';
import { goBack, returns, test } from '../back-forward.ts';
import { clearAll } from './form-page';
import { answers, beginReport } from './report-page';

test(
  'a page that comes back from the browser’s memory shows the work as it is now',
  { tag: '@whole-browser' },
  async ({ page }) => {
    const shown = await returns(page);
    const name = page.getByLabel('Dit navn', { exact: true });
    await beginReport(page);
    await page.goto('/kontakt/');
    // Changed elsewhere, as it were.
    await page.evaluate((typed) => {
      const key = 'trygt-naboskab.mappe';
      sessionStorage.setItem(key, (sessionStorage.getItem(key) ?? '').replaceAll(typed, 'Et senere navn'));
    }, answers['Dit navn']);
    await goBack(page);
    // The form, the contacts, the form as it was left; and then anew.
    await expect.poll(() => shown).toEqual([false, false, true, false]);
    await expect(name).toHaveValue('Et senere navn');
  },
);

test('what was cleared on another page does not come back with the browser’s "back"', async ({ page }) => {
  await beginReport(page);
  await page.goto('/mappe/');
  await clearAll(page);
  await goBack(page);
  await expect(page.getByText('Intet er skrevet endnu.')).toBeVisible();
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue('');
});
