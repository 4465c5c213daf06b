import { expect, test, type Page } from '@playwright/test';
import { openForm, paper, paste } from './form-page';
import { expectOpenToAll } from './open-to-all';
import { expectPdf, expectSavedAndOpened } from './round-trip';

const form = 'tovholderens-overblik';

/** As a spreadsheet puts it on the clipboard. */
const rows = [
  ['NB-17', 'Nørrebro', 'ŁÆ', 'I gang', '02-03-2026', '03-12-2026', '1.250'],
  ['NB-18', 'Nørrebro', 'ÅØ', 'Afsluttet', '15-09-2025', '', '640'],
  ['AM-4', 'Amager', 'ŞÜ', 'på vej', '16.11.2026', '', ''],
];
const pasted = rows.map((cells) => cells.join('\t')).join('\r\n');

const cases = (page: Page) => page.getByRole('group', { name: 'Sager', exact: true });
const cell = (page: Page, column: string, row: number) =>
  cases(page).getByLabel(`${column}, Sag ${String(row)}`, { exact: true });

/** Pastes cases from their first column on. */
const pasteCases = (page: Page, text: string) => paste(cell(page, 'Reference', 1), text);

async function setTargets(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Har I sat måltal?' }).getByLabel('Ja', { exact: true }).check();
  await page.getByRole('button', { name: 'Tilføj enhederne fra sagerne' }).click();
  const targets = page.getByRole('group', { name: 'Måltal', exact: true });
  await expect(targets.getByLabel('Enhed, Enhed 1', { exact: true })).toHaveValue('Amager');
  await targets.getByLabel('Afsluttet, Enhed 1', { exact: true }).fill('2');
  await targets.getByLabel('Afsluttet, Enhed 2', { exact: true }).fill('1');
}

test('cases are pasted, counted against targets, saved as PDF and as a file, and opened again', async ({
  page,
}) => {
  await openForm(page, form);
  await page.getByLabel('Tovholder', { exact: true }).fill('Łucja Ægidius');
  await page.getByLabel('Opgjort den').fill('2026-11-20');
  await pasteCases(page, pasted);
  await expect(cell(page, 'Trin', 3)).toHaveValue('coming');
  await expect(cell(page, 'Næste møde', 1)).toHaveValue('2026-12-03');
  await setTargets(page);
  const row = (name: string) => paper(page).getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('Amager').getByRole('cell')).toHaveText([
    'Amager',
    '1',
    '0',
    /^0 af 2\s+mangler 2$/,
    '1',
    '0 min.',
  ]);
  await expect(row('Alle enheder').getByRole('cell').last()).toHaveText('31 timer 30 min.');
  await expect(paper(page).getByRole('figure')).toHaveCount(2);
  await expect(paper(page).getByRole('figure').last()).toContainText(
    'Nørrebro, afsluttet: sager 1, måltal 1.',
  );
  await expect(paper(page)).not.toContainText('NB-17');

  await expectPdf(page, 'overblik-2026-11-22.pdf');
  await expectSavedAndOpened(page, cell(page, 'Reference', 1), 'NB-17');
  await expect(cell(page, 'Minutter brugt', 2)).toHaveValue('640');

  await page.getByLabel('Tovholderens overblik: sagerne').check();
  await expect(paper(page)).toContainText('Fortroligt');
  await expect(paper(page)).toContainText('NB-17');
});

test('the tables are copied for a spreadsheet, and pasted back they are the same cases', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page, form);
  await pasteCases(page, pasted);
  const copied = async (button: string) => {
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Tabellen er kopieret.' })).toHaveCount(1);
    await expect.poll(clipboard).not.toBe('');
    return clipboard();
  };
  const text = await copied('Kopiér til Excel');
  expect(text.split('\n')).toEqual([
    'Reference\tEnhed\tKoordinator\tTrin\tBegyndt\tNæste møde\tMinutter brugt',
    'NB-17\tNørrebro\tŁÆ\tI gang\t02-03-2026\t03-12-2026\t1250',
    'NB-18\tNørrebro\tÅØ\tAfsluttet\t15-09-2025\t\t640',
    'AM-4\tAmager\tŞÜ\tPå vej\t16-11-2026\t\t',
    '',
  ]);
  await pasteCases(page, text.split('\n').slice(1).join('\n'));
  await expect(cell(page, 'Minutter brugt', 1)).toHaveValue('1250');
  expect(await copied('Kopiér til Excel')).toBe(text);
  expect((await copied('Kopiér tallene til Excel')).split('\n')[2]).toBe(
    'Nørrebro\t0\t\t1\t\t1\t\t0\t2\t1890',
  );
});

test('a name, a personal number and minutes that are none are pointed out', async ({ page }) => {
  await openForm(page, form);
  await pasteCases(page, 'Anna Holm\tNord\tab\tI gang\t1.2.2026\t1.12.2026\tti timer\r\n010203-4567\tNord');
  await expect(cell(page, 'Minutter brugt', 1)).toHaveAccessibleDescription(/Tiden tæller ikke med/);
  const summary = page.getByRole('region', { name: /råd, før du giver det videre/ });
  await expect(summary).toContainText('Det ligner et navn.');
  await expect(summary).toContainText('ligner et CPR-nummer');
  await summary.getByRole('link', { name: /^Det ligner et navn/ }).click();
  await expect(cell(page, 'Reference', 1)).toBeFocused();
  await expect(paper(page)).toContainText('I 1 sag er tiden ikke skrevet i hele minutter.');
});

test('200 cases are pasted, counted and printed', async ({ page }) => {
  await openForm(page, form);
  const many = Array.from({ length: 200 }, (_, at) =>
    [
      `S-${String(at + 1)}`,
      `Enhed ${String((at % 5) + 1)}`,
      'ab',
      'I gang',
      '1.2.2026',
      '1.12.2026',
      '30',
    ].join('\t'),
  );
  await pasteCases(page, many.join('\n'));
  await expect(cases(page).getByRole('rowheader')).toHaveCount(200);
  await expect(paper(page)).toContainText('200: 0 på vej, 200 i gang, 0 afsluttet');
  await expect(paper(page)).toContainText('100 timer');
  const last = cell(page, 'Minutter brugt', 200);
  await last.fill('90');
  await expect(paper(page)).toContainText('101 timer');
});

test('it is open to all with advice at its cells', async ({ page }) => {
  await openForm(page, form);
  await pasteCases(page, `${pasted}\r\nAnna Holm\tNord\t\t\ti maj\t\tti`);
  await setTargets(page);
  await expect(paper(page).getByRole('figure')).toHaveCount(2);
  await expect(cell(page, 'Minutter brugt', 4)).toHaveAccessibleDescription(/tæller ikke/);
  await expectOpenToAll(page, 'with advice', '.desk');
});
