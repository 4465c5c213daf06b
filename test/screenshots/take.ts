import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { views } from './views';

const folder = resolve('test-results/screenshots');

/** A telephone, a tablet and a computer; the dark colours once narrow and once wide. */
const screens = [
  { width: 360, colours: ['light', 'dark'] },
  { width: 768, colours: ['light'] },
  { width: 1440, colours: ['light', 'dark'] },
] as const;

for (const { name, address, before, reach } of views) {
  test(name, async ({ page }) => {
    const file = (look: string): string => `${folder}/${name}-${look}`;
    await before?.(page);
    for (const { width, colours } of screens) {
      await page.setViewportSize({ width, height: width > 1000 ? 900 : 800 });
      await page.goto(address);
      await reach?.(page);
      // The header follows the reader; in a picture of the whole page it belongs at its head.
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      for (const colorScheme of colours) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${file(`${String(width)}-${colorScheme}`)}.png`, fullPage: true });
      }
    }
    await page.pdf({ path: `${file('paper')}.pdf`, format: 'A4', preferCSSPageSize: true });
    // Where poppler is installed, the paper becomes a picture too.
    for (const old of globSync(`${file('paper')}-*.png`)) rmSync(old);
    spawnSync('pdftoppm', ['-png', '-r', '60', `${file('paper')}.pdf`, file('paper')]);
  });
}
