import { expect, test, type Locator, type Page } from '@playwright/test';
import { statedPersons } from '../../../src/domain/person/paste/stated-persons';
import { downloadBy, withoutFileDialogs } from './files';
import { paper } from './form-page';
import { expectOpenToAll } from './open-to-all';
import { answers, fillReport, openReport } from './report-page';

/** Six rows as Excel puts them on the clipboard; the column "Sted" has a heading that the site does not know. */
const sixRows = [
  'Navn\tStilling\tSted\tTlf.\tE-mail',
  'Åse Ødegård\tVisitator\tBorgercenter Nord\t33 17 33 33\taase@kk.dk',
  'Bo Bang\tSagsbehandler\tBorgercenter Nord\t28 12 34 56\tbo@kk.dk',
  'Ib Ek\tHjemmevejleder\t"Team\tSyd"\t\tib@kk.dk',
  'Ægir Juul\tPraksislæge\tLægerne Torvet\t+45 86 12 34 56\t',
  'Mia Holm\tKontaktperson\tKriminalforsorgen\t51 23 45 67\tmia@example.dk',
  'Ali Khan\tNabo\t\t=1+1\t',
  '\t\t\t\t',
].join('\r\n');

const preview = (page: Page) => page.getByRole('table', { name: 'Personerne, som de bliver tilføjet' });
const pasteBox = (page: Page) => page.getByRole('dialog').getByLabel('Det, du har kopieret');
const personList = (page: Page) => page.getByRole('region', { name: 'Personer i mappen' });
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

async function openFolder(page: Page): Promise<void> {
  await withoutFileDialogs(page);
  await page.goto('/mappe/');
  await expect(personList(page)).toBeVisible();
}

/** Opens the place to paste into, and pastes. */
async function paste(page: Page, text: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Indsæt fra Excel/ })
    .first()
    .click();
  await pasteBox(page).fill(text);
}

async function pasteAndAdd(page: Page, text: string, button: string): Promise<void> {
  await paste(page, text);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const itemOf = (page: Page, name: string): Locator =>
  personList(page).getByRole('listitem').filter({ hasText: name });

test('six rows from Excel are looked over, a column is put right, and six persons are in the folder', async ({
  page,
}) => {
  await openFolder(page);
  await paste(page, sixRows);
  await expect(said(page, 'Det ligner en tabel. Vi fandt 6 personer.')).toHaveCount(1);
  await expect(preview(page).getByRole('row')).toHaveCount(7);
  await expect(preview(page)).not.toContainText('Borgercenter Nord');
  await page.getByText('Ikke brugt (5)').click();
  await expect(page.getByRole('dialog').getByText('Kriminalforsorgen')).toBeVisible();

  await page.getByLabel('Kolonne 3: Sted').selectOption('Arbejdssted');
  await expect(preview(page)).toContainText('Borgercenter Nord');
  await expect(preview(page)).toContainText('Team Syd');
  await expect(page.getByText('Ikke brugt')).toHaveCount(0);
  await expectOpenToAll(page, 'rows from Excel looked over', 'dialog[open]');

  await page.getByRole('button', { name: 'Tilføj 6 personer' }).click();
  await expect(said(page, '6 personer er tilføjet.')).toHaveCount(1);
  await expect(personList(page).getByRole('button', { name: /^Ret / })).toHaveCount(6);
  await expect(itemOf(page, 'Åse Ødegård')).toContainText('Visitator, Borgercenter Nord');
  await expectOpenToAll(page, 'six persons in the folder');

  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(personList(page).getByRole('button', { name: /^Ret / })).toHaveCount(0);
});

test('who is in the folder already is used again, and whoever is not wanted is left out', async ({
  page,
}) => {
  await openFolder(page);
  await pasteAndAdd(page, 'Anna Jensen\tTeam Nord\nBo Bang\tTeam Syd', 'Tilføj 2 personer');
  await paste(page, 'Anna Jensen <anna@kk.dk>; Ib Ek (KK-SOF) <ib@kk.dk>; Mia Holm <mia@kk.dk>');
  await expect(
    said(page, 'Det ligner modtagere fra en mail. Vi fandt 3 personer. 1 er allerede i mappen'),
  ).toHaveCount(1);
  await expect(page.getByLabel('Anna Jensen i mappen')).toHaveValue('reuse');
  await preview(page).getByLabel('Mia Holm').uncheck();
  await page.getByRole('button', { name: 'Tilføj 2 personer' }).click();
  await expect(personList(page).getByRole('button', { name: /^Ret / })).toHaveCount(3);
  await page.getByRole('button', { name: 'Ret Anna Jensen' }).click();
  await expect(page.getByLabel('E-mail')).toHaveValue('anna@kk.dk');
});

test('a signature becomes a person without a mouse; closing by mistake loses nothing', async ({ page }) => {
  await openFolder(page);
  const opener = page.getByRole('button', { name: /^Indsæt fra Excel/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(pasteBox(page)).toBeFocused();
  await page.keyboard.insertText(
    'Med venlig hilsen\nÅse Ødegård\nVisitator\nSocialforvaltningen\nMobil 28 12 34 56',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pasteBox(page)).toHaveValue(/Åse Ødegård/);
  await expect(pasteBox(page)).toBeFocused();
  await expect(said(page, 'Det ligner en underskrift fra en mail. Vi fandt 1 person.')).toHaveCount(1);
  const add = page.getByRole('button', { name: 'Tilføj 1 person' });
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    if (await add.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(opener).toBeFocused();
  await expect(itemOf(page, 'Åse Ødegård')).toContainText('Visitator, Socialforvaltningen');
});

test('what looks like no person adds nobody', async ({ page }) => {
  await openFolder(page);
  await paste(page, 'BEGIN:VCARD\nEND:VCARD');
  await expect(said(page, 'Vi fandt ingen personer i det.')).toHaveCount(1);
  await page.getByRole('button', { name: 'Tilføj personer' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a person is corrected once, in every form, and cannot be deleted while a form names him', async ({
  page,
}) => {
  await openReport(page);
  await fillReport(page);
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  const name = answers['Beboerens navn'];
  await expect(itemOf(page, name)).toContainText('Bruges i: Henvendelse om en beboer');
  await expect(page.getByRole('button', { name: `Slet ${name}` })).toHaveCount(0);
  await page.getByRole('button', { name: `Ret ${name}` }).click();
  const field = page.getByRole('group', { name }).getByLabel('Navn');
  await expect(field).toBeFocused();
  await field.fill('Ægir Ø. Ødegård');
  await page.getByRole('button', { name: 'Færdig' }).click();
  await page.getByRole('link', { name: 'Henvendelse om en beboer' }).first().click();
  await expect(page.getByLabel('Beboerens navn')).toHaveValue('Ægir Ø. Ødegård');

  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await page.getByRole('button', { name: 'Tilføj person' }).click();
  await page.getByLabel('Navn').fill('Mia Holm');
  await page.getByRole('button', { name: 'Slet Mia Holm' }).click();
  await expect(itemOf(page, 'Mia Holm')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Personer i mappen' })).toBeFocused();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(itemOf(page, 'Mia Holm')).toHaveCount(1);
});

test('two entries about one person are made one, detail by detail, in the forms too', async ({ page }) => {
  await openReport(page);
  await fillReport(page);
  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await paste(page, 'Navn\tTlf\tMail\nØdegård, Ægir\t87 65 43 21\taegir@example.dk');
  await page.getByLabel('Ødegård, Ægir i mappen').selectOption('Tilføj som ny');
  await page.getByRole('button', { name: 'Tilføj 1 person' }).click();

  await page.getByRole('button', { name: /^Læg sammen Ægir Ødegård/ }).click();
  const merging = page.getByRole('region', { name: /^Læg Ægir Ødegård og Ødegård, Ægir sammen/ });
  await expect(merging.getByRole('heading')).toBeFocused();
  await expectOpenToAll(page, 'two made one', 'main');
  await merging.getByRole('group', { name: 'Navn' }).getByLabel('Ægir Ødegård').check();
  await merging.getByRole('button', { name: 'Læg sammen' }).click();
  await expect(page.getByRole('heading', { name: 'Personer i mappen' })).toBeFocused();
  await expect(personList(page).getByText('ligner samme person')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ret Ægir Ødegård' }).click();
  await expect(page.getByLabel('E-mail')).toHaveValue('aegir@example.dk');
  await page.getByRole('link', { name: 'Henvendelse om en beboer' }).first().click();
  await expect(page.getByLabel('Beboerens navn')).toHaveValue('Ægir Ødegård');
});

test('persons leave as contact cards and as a table, and are read back with æøå', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFolder(page);
  await pasteAndAdd(page, sixRows, 'Tilføj 6 personer');

  const cards = await downloadBy(page, 'Gem som kontaktkort (vCard)');
  expect(cards.name).toBe('personer.vcf');
  const read = statedPersons(cards.bytes.toString('utf8'));
  expect(read.map(({ name }) => name)).toEqual([
    'Åse Ødegård',
    'Bo Bang',
    'Ib Ek',
    'Ægir Juul',
    'Mia Holm',
    'Ali Khan',
  ]);
  await page.getByLabel('Hvem?').selectOption('Ægir Juul');
  const one = await downloadBy(page, 'Gem som kontaktkort (vCard)');
  expect(statedPersons(one.bytes.toString('utf8'))).toEqual([
    { name: 'Ægir Juul', role: 'Praksislæge', phone: '+45 86 12 34 56' },
  ]);
  await page.getByLabel('Hvem?').selectOption('Alle i mappen');

  const table = await downloadBy(page, 'Gem til Excel');
  const text = new TextDecoder('utf-16le').decode(table.bytes);
  expect([table.name, ...table.bytes.subarray(0, 2)]).toEqual(['personer.csv', 0xff, 0xfe]);
  expect(text).toContain("\t'=1+1\t");
  await page.getByRole('button', { name: 'Kopiér til Excel' }).click();
  await expect(said(page, 'Tabellen er kopieret.')).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
  expect(statedPersons(copied)).toHaveLength(6);
});

test('those whom a consent names are entered, pasted and corrected on the spot', async ({ page }) => {
  await page.goto('/skemaer/samtykke/');
  const asked = page.getByRole('group', { name: /hente hos/ });
  const tick = (name: string) => asked.getByRole('checkbox', { name });
  await page.getByRole('button', { name: /^Tilføj ny person til .*hente hos/ }).press('Enter');
  await expect(asked.getByRole('textbox', { name: 'Navn' })).toBeFocused();
  await page.keyboard.type('Åse Ødegård');
  await asked.getByRole('button', { name: 'Færdig Åse Ødegård' }).press('Enter');
  await expect(asked.getByRole('button', { name: 'Ret Åse Ødegård' })).toBeFocused();
  await expect(tick('Åse Ødegård')).toBeChecked();

  await page.getByRole('button', { name: /^Indsæt fra Excel, Outlook eller mail til .*hente hos/ }).click();
  await pasteBox(page).fill('Bo Bang <bo@kk.dk>; Ib Ek <ib@kk.dk>');
  await page.getByRole('button', { name: 'Tilføj 2 personer' }).click();
  for (const name of ['Åse Ødegård', 'Bo Bang', 'Ib Ek']) await expect(tick(name)).toBeChecked();
  await tick('Ib Ek').uncheck();
  await expect(paper(page)).toContainText('Bo Bang');
  await expect(paper(page)).not.toContainText('Ib Ek');

  await asked.getByRole('button', { name: 'Ret Bo Bang' }).click();
  await asked.getByRole('textbox', { name: 'Arbejdssted' }).fill('Socialforvaltningen');
  await expect(asked.getByText('Socialforvaltningen').first()).toBeVisible();
  await expectOpenToAll(page, 'persons of a consent', 'form');

  await page.getByRole('button', { name: /^Tilføj ny person til .*hente hos/ }).click();
  await asked.getByRole('button', { name: 'Færdig Ny person' }).click();
  await expect(asked.getByRole('checkbox')).toHaveCount(3);
});
