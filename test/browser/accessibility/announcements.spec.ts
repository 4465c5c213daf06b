import { expect, test, type Page } from '@playwright/test';
import { openReport } from '../forms/report-page';
import { saveUnlocked } from '../forms/files';

declare global {
  interface Window {
    /** What the page has said to a screen reader, in its order. */
    said?: string[];
  }
}

/** Listens to the region that screen readers read aloud when it changes; it must be there from the start. */
async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('[role=status].sr-only').evaluate((region) => {
    const said = (window.said = [] as string[]);
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => window.said ?? []);
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('what happens is said to those who do not see it, also when it happens again', async ({ page }) => {
  await openReport(page);
  const said = await listenTo(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await press('Tilføj iagttagelse');
  await press('Kopiér Iagttagelse 2');
  await press('Flyt op Iagttagelse 3');
  await press('Fjern Iagttagelse 2');
  await press('Fjern Iagttagelse 2');
  await expect
    .poll(said)
    .toEqual([
      'Iagttagelse 2 er tilføjet.',
      'Iagttagelse 2 er kopieret.',
      'Iagttagelse 3 er flyttet til plads 2 af 3.',
      'Iagttagelse 2 er fjernet. Vælg "Fortryd" for at få den igen.',
      'Iagttagelse 2 er fjernet. Vælg "Fortryd" for at få den igen.',
    ]);

  await press('Kopiér som tekst');
  await expect.poll(async () => (await said()).at(-1)).toBe('Teksten er kopieret.');
  const download = page.waitForEvent('download');
  await press('Gem som PDF');
  await download;
  await expect.poll(async () => (await said()).at(-1)).toBe('PDF-filen er gemt.');
  await saveUnlocked(page);
  await expect.poll(async () => (await said()).at(-1)).toBe('Mappen er gemt som fil, ulåst.');
  await press('Ryd alt');
  await press('Slet alt');
  await expect.poll(async () => (await said()).at(-1)).toBe('Alt er slettet fra denne fane.');
});
