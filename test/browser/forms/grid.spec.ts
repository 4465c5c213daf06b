import { expect, test, type Locator, type Page } from '@playwright/test';
import { withoutFileDialogs } from './files';
import { openForm, paper, paste } from './form-page';
import { expectOpenToAll } from './open-to-all';

/** The agenda of a new meeting: a table that is filled in, with the method's nine items. */
async function openAgenda(page: Page): Promise<Locator> {
  await withoutFileDialogs(page);
  await page.goto('/skemaer/udrettedagsorden/');
  const agenda = page.getByRole('group', { name: 'Dagsordenens punkter' });
  await expect(agenda.getByRole('rowheader')).toHaveCount(9);
  return agenda;
}

const cell = (agenda: Locator, column: string, row: number) =>
  agenda.getByLabel(`${column}, Punkt ${String(row)}`, { exact: true });

const topics = (agenda: Locator) =>
  agenda
    .getByRole('textbox', { name: /^Emne, / })
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));

const openTools = (agenda: Locator, row: number) =>
  agenda
    .getByRole('button', { name: `Flyt, kopiér eller fjern rækken Punkt ${String(row)}`, exact: true })
    .click();

test('a block of cells from a spreadsheet fills the table, adds rows, and is undone as one', async ({
  page,
}) => {
  const agenda = await openAgenda(page);
  const before = await topics(agenda);
  await paste(
    cell(agenda, 'Emne', 8),
    'Husleje\tBoligrådgiveren\t"En aftale\r\nsom holder"\tfem\r\nJob\t\t\t10\r\nLæge\r\n',
  );
  await expect(agenda.getByRole('rowheader')).toHaveCount(10);
  expect((await topics(agenda)).slice(7)).toEqual(['Husleje', 'Job', 'Læge']);
  await expect(cell(agenda, 'Hvad skal vi opnå?', 8)).toHaveValue('En aftale\nsom holder');
  await expect(cell(agenda, 'Tid (min.)', 8)).toHaveValue('fem');
  await expect(cell(agenda, 'Tid (min.)', 9)).toHaveValue('10');
  await expect(
    page.getByRole('status').filter({ hasText: '9 felter udfyldt, 1 række tilføjet.' }),
  ).toHaveCount(1);
  await expect(cell(agenda, 'Emne', 8)).toBeFocused();

  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  expect(await topics(agenda)).toEqual(before);
  await expect(cell(agenda, 'Tid (min.)', 8)).toHaveValue('');
});

test('a mail of several lines stays in its cell', async ({ page, context }) => {
  const agenda = await openAgenda(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('Hej\nVi ses'));
  await cell(agenda, 'Emne', 3).focus();
  await page.keyboard.press('Control+V');
  await expect(cell(agenda, 'Emne', 3)).toHaveValue('Hej\nVi ses');
  await expect(cell(agenda, 'Emne', 4)).toHaveValue('');
});

test('Enter goes down and makes a row at the end; with Shift, Alt or Ctrl it breaks the line', async ({
  page,
}) => {
  const agenda = await openAgenda(page);
  await cell(agenda, 'Tid (min.)', 8).focus();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(cell(agenda, 'Tid (min.)', 9)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(agenda, 'Tid (min.)', 10)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Punkt 10 er tilføjet.' })).toHaveCount(1);

  await cell(agenda, 'Emne', 10).focus();
  for (const [keys, word] of [
    ['Shift+Enter', 'to'],
    ['Alt+Enter', 'tre'],
    ['Control+Enter', 'fire'],
  ] as const) {
    await page.keyboard.press(keys);
    await page.keyboard.type(word);
  }
  await expect(cell(agenda, 'Emne', 10)).toHaveValue('\nto\ntre\nfire');
  await expect(cell(agenda, 'Emne', 10)).toBeFocused();
});

test('Tab goes through the cells in reading order; Escape loses nothing', async ({ page }) => {
  const agenda = await openAgenda(page);
  await cell(agenda, 'Emne', 3).focus();
  await page.keyboard.type('Bolig');
  await page.keyboard.press('Escape');
  await expect(cell(agenda, 'Emne', 3)).toHaveValue('Bolig');
  for (const column of ['Ansvarlig', 'Hvad skal vi opnå?', 'Tid (min.)']) {
    await page.keyboard.press('Tab');
    await expect(cell(agenda, column, 3)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(cell(agenda, 'Emne', 4)).toBeFocused();
});

test('a moved row keeps its words, and what is written next goes into the row one sees', async ({ page }) => {
  const agenda = await openAgenda(page);
  await cell(agenda, 'Ansvarlig', 1).fill('Anna');
  await cell(agenda, 'Ansvarlig', 2).fill('Bo');
  await openTools(agenda, 2);
  const up = agenda.getByRole('button', { name: /^Flyt op/ });
  await up.click();
  await expect(cell(agenda, 'Ansvarlig', 1)).toHaveValue('Bo');
  await expect(cell(agenda, 'Ansvarlig', 2)).toHaveValue('Anna');
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');

  await agenda.getByLabel('Flyt til nr. Punkt 1').fill('9');
  await page.keyboard.press('Enter');
  await expect(cell(agenda, 'Ansvarlig', 9)).toHaveValue('Bo');
  await expect(agenda.getByLabel('Flyt til nr. Punkt 9')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'flyttet til plads 9 af 9' })).toHaveCount(1);
  await cell(agenda, 'Ansvarlig', 9).fill('Bo, rettet');
  await expect(cell(agenda, 'Ansvarlig', 1)).toHaveValue('Anna');

  await agenda.getByRole('button', { name: 'Fjern Punkt 9', exact: true }).click();
  await expect(agenda.getByRole('rowheader')).toHaveCount(8);
  await expect(agenda.getByRole('rowheader').last()).toBeFocused();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(cell(agenda, 'Ansvarlig', 9)).toHaveValue('Bo, rettet');
});

test('a column is added, named, moved and filled in; removed, it comes back with its words', async ({
  page,
}) => {
  const agenda = await openAgenda(page);
  await agenda.getByText('Ret kolonner').click();
  await agenda.getByRole('button', { name: 'Tilføj kolonne' }).click();
  const name = agenda.getByLabel('Navn på kolonne 5');
  await expect(name).toBeFocused();
  await name.fill('Bilag');
  await agenda.getByRole('button', { name: 'Flyt til venstre kolonnen Bilag' }).click();
  await expect(agenda.getByRole('columnheader')).toHaveText([
    'Nr.',
    'Emne',
    'Ansvarlig',
    'Hvad skal vi opnå?',
    'Bilag',
    'Tid (min.)',
  ]);
  await cell(agenda, 'Bilag', 1).fill('Brev');
  await agenda.getByRole('button', { name: 'Fjern kolonnen Bilag' }).click();
  await expect(cell(agenda, 'Bilag', 1)).toHaveCount(0);
  await expect(agenda.getByLabel('Navn på kolonne 3')).toBeFocused();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(cell(agenda, 'Bilag', 1)).toHaveValue('Brev');
});

for (const [where, size] of [
  ['as a table', { width: 1280, height: 900 }],
  ['as cards', { width: 320, height: 700 }],
] as const) {
  test(`the table is open to all, ${where}`, async ({ page }) => {
    await page.setViewportSize(size);
    const agenda = await openAgenda(page);
    await agenda.getByText('Ret kolonner').click();
    await openTools(agenda, 2);
    await cell(agenda, 'Tid (min.)', 1).fill('fem');
    await expectOpenToAll(page, where, '.grid-field');
  });
}

test('advice that appears never takes a button away from under the pointer, and reads as a line', async ({
  page,
}) => {
  const agenda = await openAgenda(page);
  const minutes = cell(agenda, 'Tid (min.)', 1);
  const below = page.getByRole('button', { name: 'Tilføj punkt' });
  // High enough for both to be seen: nothing is scrolled between the answer and the press.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await below.scrollIntoViewIfNeeded();
  await minutes.fill('fem');
  await below.scrollIntoViewIfNeeded();
  const box = await below.boundingBox();
  if (!box) throw new Error('The button is not in the page.');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  // As long as an old hand presses: longer than the document beside the form waits for a pause.
  await page.waitForTimeout(600);
  await page.mouse.up();
  await expect(agenda.getByRole('rowheader')).toHaveCount(10);

  const advice = agenda.locator('.form-advice');
  await expect(advice).toHaveText(/^Råd \(Tid \(min\.\)\): /);
  const [wide, high] = await advice.evaluate((note) => [
    note.clientWidth / (note.closest('table')?.clientWidth ?? Infinity),
    note.clientHeight,
  ]);
  expect(wide).toBeGreaterThan(0.95);
  expect(high).toBeLessThan(60);
});

test('what is written is drawn, though the page never heard the end of a press', async ({ page }) => {
  await openForm(page, 'bekymringshenvendelse');
  const name = page.getByLabel('Dit navn', { exact: true });
  await name.fill('Åse');
  await expect(paper(page)).toContainText('Åse');
  // A press that ends where the page does not hear of it.
  await name.dispatchEvent('pointerdown');
  await name.press('End');
  await name.pressSequentially(' Ødegård');
  await expect(paper(page)).toContainText('Åse Ødegård');

  await name.dispatchEvent('pointerdown');
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
  await page.getByLabel('Boligorganisation', { exact: true }).fill('Prøven');
  await expect(paper(page)).toContainText('Prøven');
});
