import { expect, test, type Page } from '@playwright/test';
import { budgetFor } from '../../config/budgets.mjs';
import { builtPages } from '../../config/built-site.mjs';
import { accessibilityFaults, printedNavigation, smallTargets, tooWide } from './look.ts';
import { onPaper } from './paper.ts';
import { leftBehind, watch, type Observed } from './watch.ts';

const wide = { width: 1280, height: 900 };
const medium = { width: 768, height: 1024 };
const narrow = { width: 320, height: 640 };

// One tab goes through many pages, as a reader does: a new tab for each takes longer than to look at the page. Nothing
// may have been said, asked for or left behind after any page, so a fault is still found at the page that has it;
// and the browser, tab and all, is not used again after a failed test.
let page: Page;
let observed: Observed;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  observed = await watch(page);
});

test.afterAll(async () => {
  await page.close();
});

/**
 * Every page is looked at twice by all rules of axe: wide in light colours, narrow in dark ones. So each rule sees
 * each page, both layouts and both sets of colours. What that leaves is a fault that only one of the other two pairs
 * has. Colours and what changes with the width come from the layout and the components, not from a page: so
 * kinds-of-page.spec.ts looks at the other two pairs on one page of each kind.
 */
for (const address of builtPages()) {
  test(`${address} is accessible, keeps to itself, fits and prints`, async ({ baseURL }) => {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.setViewportSize(wide);
    await page.goto(address);
    await expect(page.getByText('Skemaet hentes …').or(page.getByText('Mappen hentes …'))).toHaveCount(0);
    expect.soft(await accessibilityFaults(page), 'axe at 1280 px').toEqual([]);

    await page.setViewportSize(medium);
    expect.soft(await tooWide(page), 'wider than 768 px').toEqual([]);

    await page.setViewportSize(narrow);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await accessibilityFaults(page), 'axe at 320 px, in dark colours').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 320 px').toEqual([]);
    expect.soft(await smallTargets(page), 'targets under 44 px high').toEqual([]);

    await page.emulateMedia({ media: 'print' });
    expect.soft(await printedNavigation(page), 'navigation on paper').toEqual([]);
    // A form prints its document alone, which has tests of its own.
    if (budgetFor(address).kind !== 'form') {
      const { sheets, words, lost } = await onPaper(page);
      expect.soft(lost, 'words that are not on paper').toEqual([]);
      expect.soft(sheets, 'sheets of paper').toBeLessThanOrEqual(2 * Math.ceil(words / 600));
    }

    const strangers = observed.requests.filter((url) => !url.startsWith(`${String(baseURL)}/`));
    expect.soft(strangers, 'requests to another origin').toEqual([]);
    expect.soft(observed.messages, 'messages').toEqual([]);
    expect.soft(await leftBehind(page), 'left in the browser').toEqual([]);
  });
}
