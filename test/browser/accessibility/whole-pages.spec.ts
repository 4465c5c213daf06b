import { expect, test } from '@playwright/test';
import { smallTargets, tooWide } from '../site/look.ts';
import { formsAndSamples, openWhole } from './pages.ts';
import { moving, sameNames, withoutEdge } from './settings.ts';
import { doubleText, spaceText, spoiltText } from './text.ts';

for (const address of formsAndSamples) {
  test(`${address}: is whole in large text, in spaced text, at 400 % and in the reader’s own colours`, async ({
    page,
  }) => {
    await openWhole(page, address);
    expect.soft(await spoiltText(page), 'as it is').toEqual([]);
    // The directory copies 112 wherever it stands.
    if (address !== '/kontakt/') expect.soft(await sameNames(page), 'buttons of one name').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect.soft(await withoutEdge(page), 'without an edge in forced colours').toEqual([]);
    expect.soft(await moving(page), 'moving although the reader wants less of it').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    await doubleText(page);
    expect.soft(await spoiltText(page), 'text at 200 %').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 1280 px, text at 200 %').toEqual([]);

    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    expect.soft(await spoiltText(page), 'at 400 % of 1280 px').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 320 px').toEqual([]);
    expect.soft(await smallTargets(page), 'targets under 44 px high').toEqual([]);

    await spaceText(page);
    expect.soft(await spoiltText(page), 'text wide apart').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 320 px, text wide apart').toEqual([]);
  });
}

test('a tick is seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWhole(page, '/skemaer/bekymringshenvendelse/');
  for (const control of [
    page.getByLabel('Lugt fra boligen'),
    page.getByLabel('Nej', { exact: true }).first(),
  ]) {
    const label = page.locator(`label[for="${String(await control.getAttribute('id'))}"]`);
    const look = async () => {
      await control.blur();
      return (await label.screenshot()).toString('base64');
    };
    const ticked = await control.isChecked();
    const before = await look();
    expect(await look(), 'looks the same while nothing changes').toBe(before);
    await control.click({ force: true });
    expect(await control.isChecked()).toBe(!ticked);
    expect(await look()).not.toBe(before);
  }
});
