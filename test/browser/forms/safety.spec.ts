import { expect, test } from '@playwright/test';
import { downloadBy, openFile, saveUnlocked } from './files';
import { beginAnother } from './form-page';
import { answers, beginReport, fillReport, openReport, shownDocument } from './report-page';

test('a reload in the middle loses nothing', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  await page.getByLabel('Hvad håber du, der sker?').pressSequentially('En, der lytter');
  await page.reload();
  await expect(page.getByLabel('Hvad håber du, der sker?')).toHaveValue('En, der lytter');
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);
  await expect(page.getByLabel('Lugt fra boligen')).toBeChecked();
  await expect(page.getByText('Ikke gemt som fil.')).toBeVisible();
});

test('going to another page and back loses nothing, and the folder lists the report', async ({ page }) => {
  await beginReport(page);
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await expect(page).toHaveURL(/\/mappe\/$/);
  await page.getByRole('link', { name: 'Henvendelse om en beboer' }).first().click();
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);
});

test('a second report is begun beside the first', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  await beginAnother(page, 'bekymringshenvendelse');
  await expect(page.getByLabel('Hvor længe har det stået på?')).toHaveValue('');
  await page
    .getByLabel('Den, der skriver: vælg en person fra mappen')
    .selectOption({ label: answers['Dit navn'] });
  await expect(page.getByLabel('Din telefon', { exact: true })).toHaveValue(answers['Din telefon']);
  await page.getByLabel('Hvor længe har det stået på?').fill('En uge');
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await expect(page.getByRole('button', { name: /^Fjern/ })).toHaveCount(2);
});

const bad: [string, string, string][] = [
  ['another program’s file', '{"hello":1}', 'Filen er ikke en mappe fra Trygt Naboskab.'],
  [
    'a file cut off half-way',
    '{"format":"trygt-naboskab-mappe","formatVersion":1,"sav',
    'Filen kan ikke læses.',
  ],
  [
    'a file from a newer version',
    '{"format":"trygt-naboskab-mappe","formatVersion":9,"ny":true}',
    'Filen er gemt med en nyere udgave af siden.',
  ],
];
for (const [what, content, message] of bad) {
  test(`opening ${what} says so and leaves the work alone`, async ({ page }) => {
    await openReport(page);
    await fillReport(page);
    const shown = await shownDocument(page);
    await openFile(page, 'mappe.json', content);
    await expect(page.getByRole('alert')).toContainText(message);
    expect(await shownDocument(page)).toBe(shown);
    await expect(page.getByText('Ikke gemt som fil.')).toBeVisible();
  });
}

test('opening a file over unsaved work asks first, and no means no', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  const file = await saveUnlocked(page);
  await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
  await page.getByLabel('Hvad håber du, der sker?').fill('Et nyt håb');
  await openFile(page, file.name, file.bytes);
  const question = page.getByRole('dialog', { name: 'Vil du skifte til filen?' });
  await question.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByLabel('Hvad håber du, der sker?')).toHaveValue('Et nyt håb');

  await openFile(page, file.name, file.bytes);
  await question.getByRole('button', { name: 'Skift til filen' }).click();
  await expect(page.getByLabel('Hvad håber du, der sker?')).toHaveValue('');
  await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
});

test('undo and redo take back and give again, also a removed row and a person', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  const row = page.getByLabel('Hvad så, hørte eller lugtede du?');
  await page.getByRole('button', { name: 'Fjern Iagttagelse 1' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(row).toHaveValue(answers['Hvad så, hørte eller lugtede du?']);
  await page.getByRole('button', { name: 'Gentag', exact: true }).click();
  await expect(row).toHaveCount(0);
});

test('rows keep their own words when they are moved, and the focus stays on the button', async ({ page }) => {
  await openReport(page);
  const texts = page.getByLabel('Hvad så, hørte eller lugtede du?');
  for (const [at, text] of ['første', 'anden', 'tredje'].entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Tilføj iagttagelse' }).click();
    await texts.nth(at).fill(text);
  }
  const values = () => texts.evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));

  await page.getByRole('button', { name: 'Flyt op Iagttagelse 3' }).click();
  expect(await values()).toEqual(['første', 'tredje', 'anden']);
  await expect(page.getByRole('button', { name: 'Flyt op Iagttagelse 2' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await values()).toEqual(['tredje', 'første', 'anden']);
  const atTop = page.getByRole('button', { name: 'Flyt op Iagttagelse 1' });
  await expect(atTop).toBeFocused();
  await expect(atTop).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'flyttet til plads 1 af 3' })).toHaveCount(1);

  await texts.nth(0).fill('tredje, rettet');
  await page.getByLabel('Flyt til nr. Iagttagelse 1').fill('3');
  await page.keyboard.press('Enter');
  expect(await values()).toEqual(['første', 'anden', 'tredje, rettet']);
  await page.getByRole('button', { name: 'Kopiér Iagttagelse 1' }).click();
  expect(await values()).toEqual(['første', 'første', 'anden', 'tredje, rettet']);
});

test('advice comes beside a field once it was left, and in a list with links; it stops nothing', async ({
  page,
}) => {
  await openReport(page);
  const name = page.getByLabel('Dit navn', { exact: true });
  await expect(page.locator('.form-advice')).toHaveCount(0);
  await name.focus();
  await page.getByLabel('Boligorganisation').focus();
  await expect(name).toHaveAccessibleDescription(/Skriv dit navn, så kommunen kan kvittere\./);

  await page.getByRole('link', { name: 'Skriv dit navn, så kommunen kan kvittere.' }).click();
  await expect(name).toBeFocused();
  await name.fill('Anna');
  await expect(name).not.toHaveAccessibleDescription(/Skriv dit navn/);
  await downloadBy(page, 'Gem som PDF');
});

test('a personal number is pointed out and never refused', async ({ page }) => {
  await openReport(page);
  await page.getByLabel('Det tænker jeg selv').fill('Han sagde 010107-9995.');
  await expect(page.getByRole('link', { name: /ligner et CPR-nummer/ })).toBeVisible();
  await expect(page.locator('article.document')).toContainText('010107-9995');
});

test('an urgent matter shows the number before anything else is asked', async ({ page }) => {
  await openReport(page);
  await page
    .getByRole('group', { name: /^Er nogen i fare/ })
    .getByLabel('Ved ikke')
    .check();
  const card = page.getByRole('complementary', { name: 'Hvis det haster' });
  await expect(card.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
});

test('a worry about a child shows that it is a notification; taking the answer back hides it', async ({
  page,
}) => {
  await openReport(page);
  await page.getByRole('group', { name: 'Bor der børn i hjemmet?' }).getByLabel('Ja').check();
  await page.getByRole('group', { name: 'Er du bekymret for et barn?' }).getByLabel('Ja').check();
  await expect(page.getByRole('complementary', { name: 'Når det handler om et barn' })).toBeVisible();
  await expect(page.locator('article.document')).toContainText('barnets lov § 135');
  await page.getByRole('group', { name: 'Bor der børn i hjemmet?' }).getByLabel('Nej').check();
  await expect(page.getByRole('group', { name: 'Er du bekymret for et barn?' })).toHaveCount(0);
  await expect(page.locator('article.document')).not.toContainText('barnets lov § 135');
});

test('leaving with unsaved work asks; leaving saved work does not', async ({ page }) => {
  await beginReport(page);
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await page.goto('about:blank');
  expect(asked).toBe(1);
  await page.goBack();
  await expect(page.getByText('Ikke gemt som fil.')).toBeVisible();
  await saveUnlocked(page);
  await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
  await page.goto('about:blank');
  expect(asked).toBe(1);
});
