import { expect, test } from '@playwright/test';
import { everyForm } from './every-form';
import { openReleased } from './files';
import { openForm } from './form-page';
import { expectOpenToAllWideAndNarrow } from './open-to-all';

// Empty they are looked at with every other page.
for (const { title, name, id } of everyForm)
  test(`${title}: filled in, with every part open, it is open to all, wide and narrow`, async ({ page }) => {
    await openForm(page, name);
    await openReleased(page, id);
    await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
      // What is far down takes its true place only once one is there; here it is looked at from afar.
      for (const row of document.querySelectorAll<HTMLElement>('tbody'))
        row.style.contentVisibility = 'visible';
    });
    await expectOpenToAllWideAndNarrow(page, 'filled in');
  });
