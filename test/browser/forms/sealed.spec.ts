import { expect as swift, test, type Page } from '@playwright/test';
import { leftBehind, watch } from '../site/watch.ts';
import { lockedFile, openFile, saveLocked, saveUnlocked } from './files';
import { clearAll } from './form-page';
import { expectOpenToAll } from './open-to-all';
import { answers, beginReport, fillReport, openReport, shownDocument } from './report-page';

/** Locking is hard work on purpose, and the machine may have other work besides. */
const expect = swift.configure({ timeout: 30_000 });

const saveQuestion = (page: Page) => page.getByRole('dialog', { name: 'Gem mappen som fil' });
const wordsQuestion = (page: Page) => page.getByRole('dialog', { name: 'Filen er låst' });
const name = (page: Page) => page.getByLabel('Dit navn', { exact: true });

async function tryWords(page: Page, words: string) {
  await wordsQuestion(page).getByLabel('Kodeord').fill(words);
  await wordsQuestion(page).getByRole('button', { name: 'Lås op' }).click();
}

test('a folder is saved locked with six suggested words and opened with them in a fresh tab', async ({
  page,
  context,
}) => {
  const observed = await watch(page);
  await openReport(page);
  await fillReport(page);
  const shown = await shownDocument(page);
  const file = await saveLocked(page);
  expect(file.words.split(' ')).toHaveLength(6);
  expect(file.name).toMatch(/^mappe-\d{4}-\d\d-\d\d\.age$/);
  expect(file.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  expect(file.bytes.includes(answers['Beboerens navn'])).toBe(false);
  await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'gemt som fil, låst' })).toHaveCount(1);
  expect(observed.messages).toEqual([]);
  expect(await leftBehind(page)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(file.words);

  const fresh = await context.newPage();
  await openReport(fresh);
  await openFile(fresh, file.name, file.bytes);
  await expect(wordsQuestion(fresh).getByLabel('Kodeord')).toBeFocused();
  await tryWords(fresh, ` ${file.words.replaceAll(' ', '  ').toUpperCase()} `);
  await expect(name(fresh)).toHaveValue(answers['Dit navn']);
  expect(await shownDocument(fresh)).toBe(shown);
  await expect(fresh.getByText('Gemt som fil.', { exact: true })).toBeVisible();
});

test('wrong words say so, can be mended, and lose nothing; giving up loses nothing either', async ({
  page,
}) => {
  await beginReport(page);
  await openFile(page, 'mappe.age', await lockedFile('gryde havn'));
  const wrong = 'gryde havn forkert';
  await tryWords(page, wrong);
  await expect(wordsQuestion(page).getByRole('alert')).toContainText('Kodeordene passer ikke til filen.');
  await expect(wordsQuestion(page).getByLabel('Kodeord')).toHaveValue(wrong);
  await expect(wordsQuestion(page).getByLabel('Kodeord')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(wordsQuestion(page)).toHaveCount(0);
  await expect(name(page)).toHaveValue(answers['Dit navn']);
  await expect(page.getByText('Ikke gemt som fil.')).toBeVisible();
});

test('a locked file that was cut off says so and leaves the work alone', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  const shown = await shownDocument(page);
  const file = await lockedFile('gryde havn');
  await openFile(page, 'mappe.age', file.subarray(0, file.length - 20));
  await tryWords(page, 'gryde havn');
  await expect(page.getByRole('alert')).toContainText('Filen kan ikke læses.');
  expect(await shownDocument(page)).toBe(shown);
});

test('the words are others each time, can be one’s own, and are said to be weak where they are', async ({
  page,
}) => {
  await beginReport(page);
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  const words = saveQuestion(page).getByLabel('Kodeord');
  await expect(saveQuestion(page).getByLabel('Gem låst')).toBeChecked();
  await expect(words).toHaveAccessibleDescription(/77 bit: stærkt/);
  const first = await words.inputValue();
  await saveQuestion(page).getByRole('button', { name: 'Nye ord' }).click();
  expect(await words.inputValue()).not.toBe(first);

  await words.fill('nabo');
  await expect(words).toHaveAccessibleDescription(/12 bit: svagt/);
  await words.fill('');
  await expect(words).toHaveAccessibleDescription(/Skriv kodeord, før du gemmer/);
  await saveQuestion(page).getByRole('button', { name: 'Gem låst' }).click();
  await expect(saveQuestion(page)).toBeVisible();

  await words.fill('Min Egen Kode!');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Tab');
  await saveQuestion(page).getByRole('button', { name: 'Gem låst' }).click();
  await downloading;
  // The next version of the same work is locked with the same words, until all is cleared.
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  await expect(words).toHaveValue('Min Egen Kode!');
  await page.keyboard.press('Escape');
  await clearAll(page);
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  await expect(saveQuestion(page).getByLabel('Gem ulåst')).toBeChecked();
  await saveQuestion(page).getByLabel('Gem låst').check();
  await expect(words).not.toHaveValue('Min Egen Kode!');
});

test('cancelling saves nothing; a readable file is saved knowingly', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  await saveQuestion(page).getByRole('button', { name: 'Fortryd' }).click();
  await expect(saveQuestion(page)).toHaveCount(0);
  await expect(page.getByText('Ikke gemt som fil.')).toBeVisible();
  const file = await saveUnlocked(page);
  expect(file.name).toMatch(/^mappe-.*\.json$/);
  expect(file.bytes.toString('utf8')).toContain(answers['Beboerens navn']);
  await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
});

test('nothing of locking is fetched before someone saves', async ({ page }) => {
  const observed = await watch(page);
  await beginReport(page);
  const ofLocking = /word-list|SaveDialog|sealing/;
  expect(observed.requests.filter((url) => ofLocking.test(url))).toEqual([]);
  await saveLocked(page);
  expect(observed.requests.some((url) => url.includes('sealing'))).toBe(true);
});

for (const width of [320, 1280]) {
  test(`the questions are open to all at ${String(width)} px, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await beginReport(page);
    await page.getByRole('button', { name: 'Gem som fil' }).click();
    await expect(saveQuestion(page).getByLabel('Kodeord')).not.toHaveValue('');
    await expectOpenToAll(page, 'saving locked');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectOpenToAll(page, 'saving locked, dark', 'dialog[open]');
    await saveQuestion(page).getByLabel('Gem ulåst').check();
    await expectOpenToAll(page, 'saving unlocked', 'dialog[open]');
    await page.keyboard.press('Escape');
    await openFile(page, 'mappe.age', await lockedFile('gryde havn'));
    await tryWords(page, 'forkert');
    await expect(wordsQuestion(page).getByRole('alert')).toBeVisible();
    await expectOpenToAll(page, 'wrong words', 'dialog[open]');
  });
}
