import { expect, test, type Page } from '@playwright/test';
import { openForm, paper, paste } from './form-page';
import { expectOpenToAll } from './open-to-all';
import { expectPdf, expectSavedAndOpened } from './round-trip';

const form = 'maaling-af-koordineringen';

/** As a spreadsheet puts it on the clipboard: who, and the answers to the six questions. */
const before = ['1\t2\t2\t3\t3\t2', '2\t3\t1\t2\t4\t3', '3\t4\t2\t6\tfem\t1'].join('\r\n');
const after = ['1\t3\t4\t4\t4\t4\t5', '2\t4\t3\t3\t5\t3\t4', '3\t4\t4\t5\t4\t4\t4'].join('\r\n');

const grid = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const cell = (page: Page, measurement: string, column: string, row: number) =>
  grid(page, measurement).getByLabel(`${column}, Svar ${String(row)}`, { exact: true });
const first = 'Svar i første måling';
const second = 'Svar i anden måling';

/** Pastes the answers of a measurement from its first column on. */
const pasteAnswers = (page: Page, measurement: string, text: string) =>
  paste(cell(page, measurement, 'Nummer eller rolle', 1), text);

async function fillBoth(page: Page): Promise<void> {
  await page.getByLabel('Hvem er spurgt?').fill('Koordinatorerne i Ærø Enhed');
  await page.getByLabel('Dato for første måling').fill('2025-05-12');
  await pasteAnswers(page, first, before);
  await page
    .getByRole('group', { name: 'Er den anden måling lavet?' })
    .getByLabel('Ja', { exact: true })
    .check();
  await page.getByLabel('Dato for anden måling').fill('2026-11-09');
  await page.getByLabel('Nogle af dem').check();
  await pasteAnswers(page, second, after);
  await page.getByLabel('Det skal man vide om målingen').fill('Enheden fik ny leder.');
}

test('answers are pasted, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openForm(page, form);
  await fillBoth(page);
  // By hand: question 2 before 2 + 1 + 2 = 5, shared by 3 is 1,67; after 4 + 3 + 4 = 11, shared by 3 is 3,67.
  const row = paper(page).getByRole('row', { name: /^2\. Hvor godt hænger arbejdet sammen mellem/ });
  await expect(row.getByRole('cell')).toHaveText([
    /^2\. /,
    /^1,7 \(kun 3 svar\)\s+fra 1 til 2$/,
    /^3,7 \(kun 3 svar\)\s+fra 3 til 4$/,
    '+2,0',
  ]);
  await expect(paper(page)).toContainText('Før: kun 3 svar. Havde én svaret anderledes');
  await expect(paper(page)).toContainText('Kun nogle har svaret begge gange.');
  await expect(paper(page)).toContainText('Enheden fik ny leder.');
  const figure = paper(page).getByRole('figure');
  await expect(figure).toContainText('2. Mellem forvaltninger: før 1,7, efter 3,7.');
  await expect(figure.locator('svg')).toContainText('3,7');

  await expectPdf(page, 'maaling-2026-11-22.pdf');
  await expectSavedAndOpened(page, page.getByLabel('Det skal man vide om målingen'), 'Enheden fik ny leder.');
  await expect(cell(page, second, '6. Som koordinator', 1)).toHaveValue('5');
});

test('what is not on the scale is pointed out at its cell at once, and does not count', async ({ page }) => {
  await openForm(page, form);
  await pasteAnswers(page, first, before);
  const bad = cell(page, first, '3. Med folk udefra', 3);
  await expect(bad).toHaveValue('6');
  await expect(bad).toHaveAccessibleDescription(/"6" tæller ikke med\. Skriv et helt tal fra 1 til 5\./);
  await expect(cell(page, first, '4. I den enkelte sag', 3)).toHaveAccessibleDescription(
    /"fem" tæller ikke med/,
  );
  const summary = page.getByRole('region', { name: /råd, før du giver det videre/ });
  await expect(summary).toContainText('Ingen har svaret på "6. Som koordinator".');

  await expect(paper(page)).toContainText('Før: 5 felter er tomme eller har ikke et tal fra 1 til 5.');
  await bad.fill('3');
  await expect(bad).not.toHaveAccessibleDescription(/tæller ikke med/);
  await expect(paper(page)).toContainText('Før: 4 felter er tomme');
  await bad.fill('');
  await page.keyboard.press('Tab');
  await expect(bad).toHaveAccessibleDescription(/Her er intet svar\. Feltet tæller ikke med\./);
  await expect(paper(page)).toContainText('Før: 5 felter er tomme');
});

test('a name in the place of a number is pointed out; a second measurement that is taken back is not shown', async ({
  page,
}) => {
  await openForm(page, form);
  await fillBoth(page);
  const who = cell(page, second, 'Nummer eller rolle', 1);
  await who.fill('Anna Holm');
  await page.keyboard.press('Tab');
  await expect(who).toHaveAccessibleDescription(/Det ligner et navn/);
  await page.getByLabel('Måling af koordineringen: svarene').check();
  await expect(paper(page)).toContainText('Anna Holm');
  await expect(paper(page)).toContainText('6 (tæller ikke)');
  await page.getByLabel('Nej, ikke endnu').check();
  await expect(grid(page, second)).toHaveCount(0);
  await expect(paper(page)).not.toContainText('Anna Holm');
});

test('it is open to all with advice at its cells', async ({ page }) => {
  await openForm(page, form);
  await fillBoth(page);
  await expect(page.getByRole('figure')).toBeVisible();
  await expect(cell(page, first, '4. I den enkelte sag', 3)).toHaveAccessibleDescription(/tæller ikke/);
  await expectOpenToAll(page, 'with advice', '.desk');
});
