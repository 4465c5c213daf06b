import { expect, test } from '@playwright/test';
import { builtPages } from '../../config/built-site.mjs';
import { accessibilityFaults, printedNavigation, smallTargets, tooWide } from './look.ts';
import { leftBehind, watch } from './watch.ts';

const wide = { width: 1280, height: 900 };
const medium = { width: 768, height: 1024 };
const narrow = { width: 320, height: 640 };

for (const address of builtPages()) {
  test(`${address} is accessible, keeps to itself, fits and prints`, async ({ page, baseURL }) => {
    const observed = await watch(page);
    await page.setViewportSize(wide);
    await page.goto(address);

    expect.soft(await accessibilityFaults(page), 'axe at 1280 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await accessibilityFaults(page), 'axe in dark colours').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(medium);
    expect.soft(await tooWide(page), 'wider than 768 px').toEqual([]);

    await page.setViewportSize(narrow);
    expect.soft(await accessibilityFaults(page), 'axe at 320 px').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 320 px').toEqual([]);
    expect.soft(await smallTargets(page), 'targets under 44 px high').toEqual([]);

    await page.emulateMedia({ media: 'print' });
    expect.soft(await printedNavigation(page), 'navigation on paper').toEqual([]);

    const strangers = observed.requests.filter((url) => !url.startsWith(`${String(baseURL)}/`));
    expect.soft(strangers, 'requests to another origin').toEqual([]);
    expect.soft(observed.messages, 'messages').toEqual([]);
    expect.soft(await leftBehind(page), 'left in the browser').toEqual([]);
  });
}
