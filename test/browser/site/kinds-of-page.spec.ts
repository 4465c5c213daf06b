import { expect, test, type Page } from '@playwright/test';
import { measurePage, overBudget, sizeOf } from '../../bench/sizes.mjs';
import { requestedFiles } from '../../bench/in-browser.mjs';
import { budgetFor } from '../../config/budgets.mjs';
import { formPages, samples } from '../accessibility/pages.ts';
import { accessibilityFaults } from './look.ts';

test('a wrong address gets the page that says so', async ({ page }) => {
  const answer = await page.goto('/findes-ikke/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

for (const address of samples) {
  test(`${address}: the first key press leads past the menu`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skipLink = page.locator(':focus');
    await expect(skipLink).toHaveAttribute('href', /^#./);
    await expect(skipLink).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusIsPastTheMenu(page)).toBe(true);
  });

  test(`${address}: axe finds nothing, narrow in light colours and wide in dark ones`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect.soft(await accessibilityFaults(page), 'axe at 320 px').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await accessibilityFaults(page), 'axe in dark colours').toEqual([]);
  });

  test(`${address}: requests what the sizes are measured by, and no more`, async ({ page }) => {
    const { requests } = measurePage(address);
    const predicted = requests.map((request) => request.address);
    // A form's own chunk is asked for by script: the browser alone sees it, and the next test counts it.
    const isForm = budgetFor(address).kind === 'form';
    const requested = await requestedFiles(page, address);
    expect(requested.filter((file) => !isForm && !predicted.includes(file))).toEqual([]);
  });
}

for (const address of formPages) {
  test(`${address}: is within its budget before a click`, async ({ page }) => {
    const files = await requestedFiles(page, address);
    const others = files.filter((file) => file !== address);
    expect(overBudget(sizeOf(address, others, []))).toEqual([]);
  });
}

async function focusIsPastTheMenu(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    if (main === null || focused === null || focused === document.body) return false;
    const position = main.compareDocumentPosition(focused);
    return (
      main === focused ||
      (position & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) > 0
    );
  });
}
