import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { openFile, saveUnlocked } from './files';
import { clearAll } from './form-page';
import { expectOpenToAll } from './open-to-all';
import { answers, fillReport, openReport } from './report-page';

const words = 'Hvad så, hørte eller lugtede du?';
const duration = 'Hvor længe har det stået på?';
const compareView = (page: Page) => page.getByRole('dialog', { name: 'Sammenlign med filen' });
const difference = (page: Page, name: string) => compareView(page).getByRole('group', { name, exact: true });

/** A report that a colleague has gone on with, and its own writer as well; the colleague's comes back as a file. */
async function reportWithTwoHands(page: Page): Promise<Buffer> {
  await openReport(page);
  await fillReport(page);
  const sent = await saveUnlocked(page);

  const colleague = await page.context().newPage();
  await openReport(colleague);
  await openFile(colleague, sent.name, sent.bytes);
  await expect(colleague.getByText('Gemt som fil.', { exact: true })).toBeVisible();
  await colleague.getByLabel(duration).fill('Siden sommerferien');
  await colleague.getByLabel('Det har andre fortalt').fill('Underboen hører skridt og musik om natten.');
  await colleague.getByLabel('Hvad håber du, der sker?').fill('At nogen ringer på');
  await colleague.getByLabel('Isolation').check();
  await colleague.getByLabel('Din telefon', { exact: true }).fill('87 65 43 21');
  await colleague.getByRole('button', { name: 'Tilføj iagttagelse' }).click();
  await colleague.getByLabel(words).nth(1).fill('Vinduet stod åbent i frost.');
  const returned = await saveUnlocked(colleague);
  await colleague.close();

  await page.getByLabel('Det tænker jeg selv').fill('Måske er strømmen lukket.');
  await page.getByLabel(duration).fill('Siden efterårsferien, tror jeg');
  await page.getByLabel('Det har andre fortalt').fill('Underboen hører skridt om natten og om dagen.');
  await page.getByRole('button', { name: 'Tilføj iagttagelse' }).click();
  await page.getByLabel(words).nth(1).fill('Der lugtede surt på reposen.');
  return returned.bytes;
}

/** The same without the typing: a report opened from a file and gone on with, and the file that came back. */
async function reportAndItsReturn(page: Page): Promise<string> {
  const mine = await readFile('test/saved-files/concern-report-1.json', 'utf8');
  await openReport(page);
  await openFile(page, 'mappe.json', mine);
  await expect(page.getByLabel(duration)).toHaveValue('Siden efterårsferien');
  await page.getByLabel(duration).fill('Siden efterårsferien, tror jeg');
  return mine
    .replace('"Siden efterårsferien"', '"Siden sommerferien"')
    .replace('"Måske er strømmen lukket."', '""')
    .replace('"12 34 56 78"', '"87 65 43 21"')
    .replace(
      '"observations": [',
      '"observations": [{ "id": "new", "date": "", "text": "Nu er der fluer." },',
    );
}

/** Opens the file that came back, and asks to see both. */
async function compare(page: Page, returned: Buffer | string): Promise<void> {
  await openFile(page, 'mappe.json', returned);
  await page.getByRole('dialog').getByRole('button', { name: 'Sammenlign og vælg' }).click();
  await expect(compareView(page)).toBeVisible();
}

test('what a colleague wrote and what I wrote meanwhile become one report', async ({ page }) => {
  const returned = await reportWithTwoHands(page);
  await compare(page, returned);
  const view = compareView(page);
  await expect(view.getByRole('status')).toContainText('3 forskelle ud af 8 mangler et valg.');

  const sinceWhen = difference(page, duration);
  await expect(sinceWhen.getByLabel(/^Din: Siden efterårsferien, tror jeg$/)).not.toBeChecked();
  await sinceWhen.getByLabel(/^Filens: Siden sommerferien$/).check();
  await difference(page, 'Det har andre fortalt').getByLabel(/^Din:/).check();
  await expect(
    difference(page, 'Hvad håber du, der sker?').getByLabel(/^Filens: At nogen ringer på$/),
  ).toBeChecked();
  const mine = difference(page, 'Iagttagelse 2 (kun hos dig)');
  await expect(mine).toContainText('Der lugtede surt på reposen.');
  await expect(mine.getByLabel('Behold')).toBeChecked();
  await expect(difference(page, 'Iagttagelse 2 (kun i filen)').getByLabel('Tag med')).toBeChecked();
  const tick = difference(page, 'Hvad har du lagt mærke til? (kun i filen)');
  await expect(tick).toContainText('Isolation');
  await tick.getByLabel('Udelad').check();
  await expect(view.getByRole('status')).toContainText('Én forskel ud af 8 mangler et valg.');
  await view.getByRole('button', { name: 'Vis den næste' }).click();
  const phone = difference(page, `${answers['Dit navn']}: Telefon`);
  await expect(phone.getByLabel(/^Din: 12 34 56 78$/)).toBeFocused();
  await phone.getByLabel(/^Filens:/).check();
  await expect(view.getByRole('status')).toHaveText('Alle 8 forskelle er valgt.');
  await view.getByRole('button', { name: 'Brug valgene' }).click();

  await expect(view).toHaveCount(0);
  await expect(page.getByLabel(duration)).toHaveValue('Siden sommerferien');
  await expect(page.getByLabel('Det har andre fortalt')).toHaveValue(
    'Underboen hører skridt om natten og om dagen.',
  );
  await expect(page.getByLabel('Det tænker jeg selv')).toHaveValue('Måske er strømmen lukket.');
  await expect(page.getByLabel('Hvad håber du, der sker?')).toHaveValue('At nogen ringer på');
  await expect(page.getByLabel('Din telefon', { exact: true })).toHaveValue('87 65 43 21');
  await expect(page.getByLabel('Isolation')).not.toBeChecked();
  await expect(page.getByLabel(words)).toHaveCount(3);
  await expect(page.getByText('Ikke gemt som fil.')).toBeVisible();

  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByLabel(duration)).toHaveValue('Siden efterårsferien, tror jeg');
  await expect(page.getByLabel(words)).toHaveCount(2);
});

test('all of the file, or all of mine, is one choice', async ({ page }) => {
  const returned = await reportAndItsReturn(page);
  await compare(page, returned);
  const report = compareView(page).getByRole('region', { name: 'Henvendelse om en beboer' });
  await report.getByRole('button', { name: /^Behold alle mine/ }).click();
  const added = difference(page, 'Iagttagelse 1 (kun i filen)');
  await expect(added.getByLabel('Udelad')).toBeChecked();
  await report.getByRole('button', { name: /^Tag alle filens/ }).click();
  await compareView(page).getByRole('button', { name: 'Brug valgene' }).click();
  await expect(page.getByLabel(words)).toHaveCount(3);
  await expect(page.getByLabel(duration)).toHaveValue('Siden sommerferien');
  await expect(page.getByLabel('Det tænker jeg selv')).toHaveValue('');
  // The persons are a group of their own; there nothing was chosen.
  await expect(page.getByLabel('Din telefon', { exact: true })).toHaveValue('12 34 56 78');
});

test('changing one’s mind leaves all as it was, and the focus where it was', async ({ page }) => {
  const returned = await reportAndItsReturn(page);
  const kept = () => page.evaluate(() => sessionStorage.getItem('trygt-naboskab.mappe'));
  const before = await kept();
  const open = page.getByRole('button', { name: 'Åbn fil', exact: true });

  await openFile(page, 'mappe.json', returned);
  await page.getByRole('dialog').getByRole('button', { name: 'Fortryd' }).click();
  await expect(open).toBeFocused();
  expect(await kept()).toBe(before);

  await compare(page, returned);
  await difference(page, duration)
    .getByLabel(/^Filens:/)
    .check();
  expect(await kept()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(compareView(page)).toHaveCount(0);
  await expect(open).toBeFocused();
  expect(await kept()).toBe(before);
});

test('everything can be chosen without a mouse', async ({ page }) => {
  const returned = await reportAndItsReturn(page);
  await openFile(page, 'mappe.json', returned);
  await expect(page.getByRole('button', { name: 'Sammenlign og vælg' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sammenlign med filen' })).toBeFocused();
  const filens = difference(page, duration).getByLabel(/^Filens:/);
  for (let presses = 0; presses < 40 && !(await filens.isChecked()); presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await filens.evaluate(
      (radio) =>
        document.activeElement instanceof HTMLInputElement &&
        document.activeElement.name === (radio as HTMLInputElement).name,
    );
    if (isThere) await page.keyboard.press('ArrowDown');
  }
  await expect(filens).toBeChecked();
});

test('a file of other work can be laid into the folder, beside what is there', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  const other = await saveUnlocked(page);
  await clearAll(page);
  await page.getByLabel('Dit navn', { exact: true }).fill('Anna Åse');

  await openFile(page, other.name, other.bytes);
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Sammenlign og vælg' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Læg filens skemaer til mappen' }).click();
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await expect(page.getByRole('button', { name: /^Fjern Henvendelse/ })).toHaveCount(2);
  const documents = page.getByRole('region', { name: 'Skemaer i mappen' }).locator('a[href*="#dokument="]');
  const writers: string[] = [];
  for (const place of [0, 1]) {
    await documents.nth(place).click();
    writers.push(await page.getByLabel('Dit navn', { exact: true }).inputValue());
    await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  }
  expect(writers.sort()).toEqual(['Anna Åse', answers['Dit navn']]);
});

for (const width of [320, 1280]) {
  test(`the question and the comparison are accessible at ${String(width)} px`, async ({ page }) => {
    const returned = await reportAndItsReturn(page);
    await page.setViewportSize({ width, height: 900 });
    await openFile(page, 'mappe.json', returned);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectOpenToAll(page, 'the question');
    await page.getByRole('button', { name: 'Sammenlign og vælg' }).click();
    await expect(compareView(page)).toBeVisible();
    await expectOpenToAll(page, 'the comparison', 'dialog[open]');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectOpenToAll(page, 'in dark colours', 'dialog[open]');
    await page.emulateMedia({ forcedColors: 'active' });
    await expectOpenToAll(page, 'in forced colours', 'dialog[open]');
  });
}
