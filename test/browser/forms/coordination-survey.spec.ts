import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { wordsIn } from '../../documents/words';
import { downloadBy, openFile, withoutFileDialogs } from './report-page';
import { saveUnlocked } from './saving';

/** As a spreadsheet puts it on the clipboard: who, and the answers to the six questions. */
const before = ['1\t2\t2\t3\t3\t2', '2\t3\t1\t2\t4\t3', '3\t4\t2\t6\tfem\t1'].join('\r\n');
const after = ['1\t3\t4\t4\t4\t4\t5', '2\t4\t3\t3\t5\t3\t4', '3\t4\t4\t5\t4\t4\t4'].join('\r\n');

async function openSurvey(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await withoutFileDialogs(page);
  await page.goto('/skemaer/maaling-af-koordineringen/');
  await expect(page.getByRole('form', { name: 'Måling af koordineringen' })).toBeVisible();
}

const grid = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const cell = (page: Page, measurement: string, column: string, row: number) =>
  grid(page, measurement).getByLabel(`${column}, Svar ${String(row)}`, { exact: true });
const first = 'Svar i første måling';
const second = 'Svar i anden måling';

async function paste(page: Page, measurement: string, text: string): Promise<void> {
  await cell(page, measurement, 'Nummer eller rolle', 1).focus();
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** The words of the document on screen; a figure's labels are drawn, and no words of it. */
function shownWords(page: Page): Promise<string> {
  return page.locator('article.document').evaluate((article: HTMLElement) => {
    const drawings = [...article.querySelectorAll('svg')];
    for (const drawing of drawings) drawing.style.display = 'none';
    const words = article.innerText;
    for (const drawing of drawings) drawing.style.display = '';
    return words;
  });
}

async function fillBoth(page: Page): Promise<void> {
  await page.getByLabel('Hvem er spurgt?').fill('Koordinatorerne i Ærø Enhed');
  await page.getByLabel('Dato for første måling').fill('2025-05-12');
  await paste(page, first, before);
  await page
    .getByRole('group', { name: 'Er den anden måling lavet?' })
    .getByLabel('Ja', { exact: true })
    .check();
  await page.getByLabel('Dato for anden måling').fill('2026-11-09');
  await page.getByLabel('Nogle af dem').check();
  await paste(page, second, after);
  await page.getByLabel('Det skal man vide om målingen').fill('Enheden fik ny leder.');
}

test('answers are pasted, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openSurvey(page);
  await fillBoth(page);
  const article = page.locator('article.document');
  // By hand: question 2 before 2 + 1 + 2 = 5, shared by 3 is 1,67; after 4 + 3 + 4 = 11, shared by 3 is 3,67.
  const row = article.getByRole('row', { name: /^2\. Hvor godt hænger arbejdet sammen mellem/ });
  await expect(row.getByRole('cell')).toHaveText([
    /^2\. /,
    /^1,7 \(kun 3 svar\)\s+fra 1 til 2$/,
    /^3,7 \(kun 3 svar\)\s+fra 3 til 4$/,
    '+2,0',
  ]);
  await expect(article).toContainText('Før: kun 3 svar. Havde én svaret anderledes');
  await expect(article).toContainText('Kun nogle har svaret begge gange.');
  await expect(article).toContainText('Enheden fik ny leder.');
  const figure = article.getByRole('figure');
  await expect(figure).toContainText('2. Mellem forvaltninger: før 1,7, efter 3,7.');
  await expect(figure.locator('svg')).toContainText('3,7');
  const shown = await shownWords(page);

  const pdf = await downloadBy(page, 'Gem som PDF');
  expect(pdf.name).toBe('maaling-2026-11-22.pdf');
  expect((await pdfReading(pdf.bytes)).words).toEqual(wordsIn(shown));

  const file = await saveUnlocked(page);
  await page.getByRole('button', { name: 'Ryd alt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet alt' }).click();
  await expect(cell(page, first, '1. Inde i forvaltningen', 1)).toHaveValue('');
  await openFile(page, file.name, file.bytes);
  await expect(cell(page, second, '6. Som koordinator', 1)).toHaveValue('5');
  await expect(article).toContainText('Enheden fik ny leder.');
  expect(await shownWords(page)).toBe(shown);
});

test('what is not on the scale is pointed out at its cell at once, and does not count', async ({ page }) => {
  await openSurvey(page);
  await paste(page, first, before);
  const bad = cell(page, first, '3. Med folk udefra', 3);
  await expect(bad).toHaveValue('6');
  await expect(bad).toHaveAccessibleDescription(/"6" tæller ikke med\. Skriv et helt tal fra 1 til 5\./);
  await expect(cell(page, first, '4. I den enkelte sag', 3)).toHaveAccessibleDescription(
    /"fem" tæller ikke med/,
  );
  const summary = page.getByRole('region', { name: /råd, før du giver det videre/ });
  await expect(summary).toContainText('Ingen har svaret på "6. Som koordinator".');

  const article = page.locator('article.document');
  await expect(article).toContainText('Før: 5 felter er tomme eller har ikke et tal fra 1 til 5.');
  await bad.fill('3');
  await expect(bad).not.toHaveAccessibleDescription(/tæller ikke med/);
  await expect(article).toContainText('Før: 4 felter er tomme');
  await bad.fill('');
  await page.keyboard.press('Tab');
  await expect(bad).toHaveAccessibleDescription(/Her er intet svar\. Feltet tæller ikke med\./);
  await expect(article).toContainText('Før: 5 felter er tomme');
});

test('a name in the place of a number is pointed out; a second measurement that is taken back is not shown', async ({
  page,
}) => {
  await openSurvey(page);
  await fillBoth(page);
  const who = cell(page, second, 'Nummer eller rolle', 1);
  await who.fill('Anna Holm');
  await page.keyboard.press('Tab');
  await expect(who).toHaveAccessibleDescription(/Det ligner et navn/);
  const article = page.locator('article.document');
  await page.getByLabel('Måling af koordineringen: svarene').check();
  await expect(article).toContainText('Anna Holm');
  await expect(article).toContainText('6 (tæller ikke)');
  await page.getByLabel('Nej, ikke endnu').check();
  await expect(grid(page, second)).toHaveCount(0);
  await expect(article).not.toContainText('Anna Holm');
});

for (const width of [320, 1280]) {
  test(`the survey has no violations at ${String(width)} px, empty, filled in and with advice`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openSurvey(page);
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(await violations()).toEqual([]);
    await fillBoth(page);
    await expect(page.getByRole('figure')).toBeVisible();
    await expect(cell(page, first, '4. I den enkelte sag', 3)).toHaveAccessibleDescription(/tæller ikke/);
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
