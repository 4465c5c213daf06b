import { expect, test } from '@playwright/test';
import { walk } from './focus.ts';
import { formsAndSamples, open } from './pages.ts';

const wide = { look: 'wide and light', size: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
/** What a window of 1280 px by 1024 px shows at 400 %. */
const close = { look: 'at 400 % and dark', size: { width: 320, height: 256 }, colorScheme: 'dark' } as const;

/** "Forlad siden" follows the reader down this page, and may cover nothing that has the focus. */
const withQuickExit = '/hvad-goer-jeg-nu/svar/vold-i-et-forhold/';

// In turn: the forms are made of the same parts, and a walk through one takes its time.
const walks = formsAndSamples.map((address, index) => ({ address, ...(index % 2 === 0 ? wide : close) }));

for (const { address, look, size, colorScheme } of [...walks, { address: withQuickExit, ...close }]) {
  test(`${address}: Tab reaches everything in order, and one sees where it stands, ${look}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await open(page, address);
    const { faults, stops } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(8);
  });
}
