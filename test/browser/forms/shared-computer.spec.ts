import { expect, test, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { accessibilityFaults } from '../site/look.ts';
import { downloadBy, saveUnlocked, withoutFileDialogs } from './files';
import { clearAll } from './form-page';
import { answers, beginReport, fillReport, openReport, shownDocument } from './report-page';

declare global {
  interface Window {
    /** What stood in the document when the browser was asked to print. */
    paper?: string;
  }
}

const question = (page: Page) => page.getByRole('dialog', { name: 'Er du her stadig?' });
const name = (page: Page) => page.getByLabel('Dit navn', { exact: true });

/** A report that was begun, on a page whose clock the test turns. */
async function reportAtNine(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00+01:00') });
  await beginReport(page);
}

test('a tab that nobody uses asks, counts down, and keeps the work of whoever answers', async ({ page }) => {
  await reportAtNine(page);
  await page.clock.fastForward('27:30');
  await expect(question(page)).toHaveCount(0);
  await page.clock.fastForward('00:40');
  await expect(question(page)).toBeVisible();
  await expect(question(page).getByRole('button', { name: 'Behold mit arbejde' })).toBeFocused();
  await expect(question(page)).toContainText('minutter tilbage');
  expect(await accessibilityFaults(page, 'dialog[open]')).toEqual([]);

  await question(page).getByRole('button', { name: 'Behold mit arbejde' }).click();
  await expect(question(page)).toHaveCount(0);
  await page.clock.fastForward('20:00');
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});

test('where nobody answers, the tab is cleared, says why, and holds nothing any more', async ({ page }) => {
  await reportAtNine(page);
  await page.clock.fastForward('28:30');
  await expect(question(page)).toBeVisible();
  await page.clock.fastForward('02:00');
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('Fanen er ryddet');
  await expect(name(page)).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
});

test('whoever types is not asked', async ({ page }) => {
  await reportAtNine(page);
  for (let minutes = 0; minutes < 60; minutes += 20) {
    await page.clock.fastForward('20:00');
    await page.getByLabel('Hvor ofte sker det?').press('a');
  }
  await expect(question(page)).toHaveCount(0);
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});

test('a tab that the browser restores the next day shows nothing of yesterday', async ({ page }) => {
  await reportAtNine(page);
  // Before the page's own script runs: the page that is still open would clear itself.
  await page.addInitScript(() => {
    const yesterday = Date.now() - 24 * 60 * 60_000;
    sessionStorage.setItem('trygt-naboskab.brugt', String(yesterday));
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Fanen er ryddet');
  await expect(name(page)).toHaveValue('');
});

test('a clock that is set back, or over midnight, loses nothing', async ({ page }) => {
  await reportAtNine(page);
  await page.clock.setSystemTime(new Date('2026-11-22T07:00:00+01:00'));
  await page.reload();
  await expect(name(page)).toHaveValue(answers['Dit navn']);
  await page.clock.setSystemTime(new Date('2026-11-23T00:01:00+01:00'));
  await page.getByLabel('Hvor ofte sker det?').fill('Hver dag');
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});

test('the same work in two tabs is pointed out in both', async ({ page }) => {
  await beginReport(page);
  // As "duplicate tab" does: a tab that another one opens begins with a copy of its session.
  const opening = page.waitForEvent('popup');
  await page.evaluate(() => {
    open(location.href);
  });
  const twin = await opening;
  await expect(name(twin)).toHaveValue(answers['Dit navn']);
  for (const tab of [page, twin]) await expect(tab.getByRole('alert')).toContainText('i en anden fane');
  // Each keeps its own from then on.
  await name(twin).fill('Et andet navn');
  await page.reload();
  await expect(name(page)).toHaveValue(answers['Dit navn']);
});

/** Puts into the tab's session whatever still goes in. */
function fillStorage() {
  for (let size = 2 ** 23, entries = 0; size >= 1; entries += 1)
    try {
      sessionStorage.setItem(`fyld ${String(entries)}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
}

function switchStorageOff() {
  Storage.prototype.setItem = () => {
    throw new DOMException('off', 'SecurityError');
  };
}

for (const [what, hinder] of [
  ['full storage', fillStorage],
  ['storage that is switched off', switchStorageOff],
] as const)
  test(`${what} is said, and the work can still be saved`, async ({ page }) => {
    await openReport(page);
    await page.evaluate(hinder);
    await fillReport(page);
    await expect(page.getByRole('alert')).toContainText('Browseren kan ikke holde på dit arbejde');
    const saved = await saveUnlocked(page);
    expect(saved.bytes.toString()).toContain(answers['Dit navn']);
  });

test('what the tab kept and cannot be read is taken home as it is before it is thrown away', async ({
  page,
}) => {
  await page.goto('/kontakt/');
  await page.evaluate(() => {
    sessionStorage.setItem('trygt-naboskab.mappe', '{"format":"trygt-naboskab","persons":[{"name":"Åse"');
  });
  await withoutFileDialogs(page);
  await page.goto('/skemaer/bekymringshenvendelse/');
  const { bytes } = await downloadBy(page, 'Hent som fil');
  expect(bytes.toString()).toContain('Åse');
  await page.getByRole('button', { name: 'Begynd forfra' }).click();
  await expect(name(page)).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Åse');
});

test('a crash of the page loses nothing that was typed', async ({ page, context }) => {
  await beginReport(page);
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  // Playwright gives a crashed tab up; the browser's own tools still reach it.
  await devtools.send('Page.reload');
  const values = async () => {
    const expression = `[...document.querySelectorAll('input')].map(({ value }) => value).join('|')`;
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    return String(result.value);
  };
  await expect.poll(values, { timeout: 20_000 }).toContain(answers['Dit navn']);
});

test('going back and forward between pages loses nothing and brings nothing back', async ({ page }) => {
  await beginReport(page);
  await page.goto('/kontakt/');
  await page.goBack();
  await expect(name(page)).toHaveValue(answers['Dit navn']);
  await clearAll(page);
  await page.goto('/kontakt/');
  await page.goBack();
  await expect(page.getByText('Intet er skrevet endnu.')).toBeVisible();
  await expect(name(page)).toHaveValue('');
});

test('the print dialog gets the newest words, from the page’s button and from the browser’s menu', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.paper = document.querySelector('article.document')?.textContent ?? '';
    };
  });
  await openReport(page);
  const typed = page.getByLabel('Det tænker jeg selv');
  await typed.fill('Det sidste ord ved knappen');
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.paper)).toContain('Det sidste ord ved knappen');
  // Sooner after the last key than the document on screen follows.
  await typed.fill('Det sidste ord ved menuen');
  const paper = await pdfReading(await page.pdf({ tagged: true }));
  expect(paper.words.join(' ')).toContain('Det sidste ord ved menuen');
});

test('"Ryd alt" forgets the code of the contact persons’ numbers, too', async ({ page }) => {
  await openReport(page);
  await page.evaluate(() => {
    sessionStorage.setItem('trygt-naboskab.kode', 'gryde havn');
  });
  await fillReport(page);
  await clearAll(page);
  expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual([]);
});

test.describe('without the copy of the site that the browser keeps', () => {
  test.use({ serviceWorkers: 'block' });

  test('where the network goes, what cannot be fetched is said, and the work is untouched', async ({
    page,
    context,
  }) => {
    await openReport(page);
    await fillReport(page);
    const shown = await shownDocument(page);
    await context.setOffline(true);
    for (const [button, said] of [
      ['Gem som PDF', 'PDF-filen blev ikke lavet.'],
      ['Gem som fil', 'Filen blev ikke gemt.'],
      ['Åbn fil', 'Filen blev ikke åbnet.'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    }
    await context.setOffline(false);
    expect(await shownDocument(page)).toBe(shown);
    expect((await saveUnlocked(page)).bytes.toString()).toContain(answers['Dit navn']);
  });
});
