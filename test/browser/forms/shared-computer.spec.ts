import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../site/look.ts';
import { answers, fillReport, openReport } from './report-page';
import { saveUnlocked } from './saving';

const question = (page: Page) => page.getByRole('dialog', { name: 'Er du her stadig?' });
const name = (page: Page) => page.getByLabel('Dit navn', { exact: true });

/** A report that was filled in, on a page whose clock the test turns. */
async function filledReport(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00+01:00') });
  await openReport(page);
  await fillReport(page);
}

test('a tab that nobody uses asks, counts down, and keeps the work of whoever answers', async ({ page }) => {
  await filledReport(page);
  await page.clock.fastForward('27:30');
  await expect(question(page)).toHaveCount(0);
  await page.clock.fastForward('00:40');
  await expect(question(page)).toBeVisible();
  await expect(question(page).getByRole('button', { name: 'Behold mit arbejde' })).toBeFocused();
  await expect(question(page)).toContainText('minutter tilbage');
  expect(await accessibilityFaults(page)).toEqual([]);

  await question(page).getByRole('button', { name: 'Behold mit arbejde' }).click();
  await expect(question(page)).toHaveCount(0);
  await page.clock.fastForward('20:00');
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});

test('where nobody answers, the tab is cleared, says why, and holds nothing any more', async ({ page }) => {
  await filledReport(page);
  await page.clock.fastForward('28:30');
  await expect(question(page)).toBeVisible();
  await page.clock.fastForward('02:00');
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('Fanen er ryddet');
  await expect(name(page)).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
});

test('whoever types is not asked', async ({ page }) => {
  await filledReport(page);
  for (let minutes = 0; minutes < 60; minutes += 20) {
    await page.clock.fastForward('20:00');
    await page.getByLabel('Hvor ofte sker det?').press('a');
  }
  await expect(question(page)).toHaveCount(0);
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});

test('a tab that the browser restores the next day shows nothing of yesterday', async ({ page }) => {
  await filledReport(page);
  await page.evaluate(() => {
    const yesterday = Date.now() - 24 * 60 * 60_000;
    sessionStorage.setItem('trygt-naboskab.brugt', String(yesterday));
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Fanen er ryddet');
  await expect(name(page)).toHaveValue('');
});

test('a clock that is set back, or over midnight, loses nothing', async ({ page }) => {
  await filledReport(page);
  await page.clock.setSystemTime(new Date('2026-11-22T07:00:00+01:00'));
  await page.reload();
  await expect(name(page)).toHaveValue(answers['Dit navn']);
  await page.clock.setSystemTime(new Date('2026-11-23T00:01:00+01:00'));
  await page.getByLabel('Hvor ofte sker det?').fill('Hver dag');
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});

test('the same work in two tabs is pointed out in both', async ({ page, context }) => {
  await openReport(page);
  await fillReport(page);
  const kept = await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)));
  const twin = await context.newPage();
  await twin.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, String(value));
  }, kept);
  await openReport(twin);
  for (const tab of [page, twin]) await expect(tab.getByRole('alert')).toContainText('i en anden fane');
  await twin.close();
});

test('full storage is said, and the work can still be saved', async ({ page }) => {
  await openReport(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await fillReport(page);
  await expect(page.getByRole('alert')).toContainText('Browseren kan ikke holde på dit arbejde');
  const saved = await saveUnlocked(page);
  expect(saved.bytes.toString()).toContain(answers['Dit navn']);
});

test('a crash of the page loses nothing that was typed', async ({ page, context }) => {
  await openReport(page);
  await fillReport(page);
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.reload();
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});
