import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { downloadBy } from './files';
import { openForm, paper } from './form-page';

const form = 'netvaerkskort';
/** As Excel puts it on the clipboard. */
const colleagues = [
  'Navn\tStilling\tArbejdssted\tE-mail\tTelefon',
  'Fatima Yılmaz\tSagsbehandler\tBorgercenter Voksne\tfatima@kommune.example\t11 22 33 44',
  'Søren Æbelø\tVejleder\tJobcenter\tsoeren@job.example\t55 66 77 88',
].join('\n');

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const cell = (page: Page, of: string, column: string, row = 1) =>
  group(page, of).getByLabel(`${column}, Person ${String(row)}`, { exact: true });

/** A citizen with a doctor, whose details may be shared, and a psychologist, whose details may not. */
async function fillMap(page: Page): Promise<void> {
  await page.getByLabel('Borgerens navn').fill('Ægir Ødegård');
  await page.getByLabel('Koordinatorens navn').fill('Anna Lund');
  await page.getByRole('button', { name: 'Tilføj Praksislæge', exact: true }).click();
  await expect(cell(page, 'Behandling', 'Navn')).toBeFocused();
  await page.keyboard.type('Karen Jensen');
  await cell(page, 'Behandling', 'Telefon').fill('12 34 56 78');
  await cell(page, 'Behandling', 'Kontakt?').selectOption('Ja');
  await cell(page, 'Behandling', 'Må deles').check();
  await cell(page, 'Behandling', 'Note').fill('Ring om formiddagen');
  await page.getByRole('button', { name: 'Tilføj Psykolog', exact: true }).click();
  await cell(page, 'Behandling', 'Navn', 2).fill('Bo Li');
  await cell(page, 'Behandling', 'Kontakt?', 2).selectOption('Nej');
  await expect(paper(page)).toContainText('Bo Li');
}

async function leaveAnyway(page: Page, button: string) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('button', { name: `${button} alligevel` }).click();
  return downloading;
}

test('the picture follows the rows, and is walked with the arrow keys', async ({ page }) => {
  await openForm(page, form);
  await fillMap(page);
  const picture = page.getByRole('group', { name: 'Netværket som billede' });
  await expect(picture.getByRole('img')).toHaveCount(2);
  const doctor = picture.getByRole('img', {
    name: 'Karen Jensen, Praksislæge, Behandling. Borgeren har kontakt.',
  });
  const psychologist = picture.getByRole('img', { name: 'Bo Li, Psykolog, Behandling. Ingen kontakt.' });
  await doctor.focus();
  await page.keyboard.press('ArrowRight');
  await expect(psychologist).toBeFocused();
  await page.keyboard.press('Home');
  await expect(doctor).toBeFocused();
});

test('what is typed of a person is undone as one step, and a row with its person too', async ({ page }) => {
  await openForm(page, form);
  await page.getByRole('button', { name: 'Tilføj Tolk', exact: true }).click();
  await page.keyboard.type('Ғазиз');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(cell(page, 'Tolk', 'Navn')).toHaveValue('');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(cell(page, 'Tolk', 'Navn')).toHaveCount(0);
});

test('pasted colleagues come into the group that was chosen, and go to another', async ({ page }) => {
  await openForm(page, form);
  await page.getByText('Vælg eller indsæt flere på én gang').click();
  await page.getByLabel('Gruppe, de skal stå i').selectOption('Socialforvaltning');
  await page.getByRole('button', { name: 'Indsæt fra Excel, Outlook eller mail' }).first().click();
  await page.getByLabel('Det, du har kopieret').fill(colleagues);
  await page.getByRole('button', { name: 'Tilføj 2 personer' }).click();
  await expect(cell(page, 'Socialforvaltning', 'Navn')).toHaveValue('Fatima Yılmaz');
  await expect(cell(page, 'Socialforvaltning', 'Rolle')).toHaveValue('Sagsbehandler');

  const work = 'Arbejde, aktivitet og forsørgelse';
  await cell(page, 'Socialforvaltning', 'Gruppe', 2).selectOption(work);
  await expect(cell(page, work, 'Navn')).toHaveValue('Søren Æbelø');
  await expect(cell(page, work, 'Gruppe')).toBeFocused();
  await expect(group(page, 'Socialforvaltning').getByLabel('Navn, Person 2')).toHaveCount(0);
});

test('a map that was sent tells what is new, and a copy leaves out what may not be shared', async ({
  page,
}) => {
  await openForm(page, form);
  await fillMap(page);
  await page.getByRole('button', { name: 'Markér som sendt i dag' }).click();
  await expect(page.getByText('Sidst sendt den 22. november 2026.')).toBeVisible();
  await expect(paper(page)).not.toContainText('Nyt siden sidst');

  await cell(page, 'Behandling', 'Telefon').fill('87 65 43 21');
  await expect(paper(page)).toContainText('Nyt siden sidst');
  await expect(paper(page)).toContainText('Telefon: 87 65 43 21 (før 12 34 56 78).');

  await page.getByLabel('Kopi til', { exact: true }).selectOption('Karen Jensen, Praksislæge');
  await page.getByLabel('Kopi til praksislæge').check();
  await expect(paper(page)).toContainText(
    '1 person er udeladt, fordi oplysningerne ikke må deles. 1 note er udeladt.',
  );
  await expect(paper(page)).not.toContainText('Bo Li');
  await expect(paper(page)).not.toContainText('Ring om formiddagen');
});

test('before the map leaves, who is outside the consent is named; the PDF is the map', async ({ page }) => {
  await openForm(page, form);
  await fillMap(page);
  await page.getByRole('button', { name: 'Gem som PDF', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Karen Jensen er ikke nævnt i et samtykke');
  await expect(page.getByRole('dialog')).not.toContainText('Bo Li');
  await page.keyboard.press('Escape');

  const download = await leaveAnyway(page, 'Gem som PDF');
  expect(download.suggestedFilename()).toBe('netvaerkskort-2026-11-22.pdf');
  const { words } = await pdfReading(await readFile(await download.path()));
  expect(words.join(' ')).toContain('Praksislæge Karen Jensen');
});

test('the people come along as contact cards and as a table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page, form);
  await fillMap(page);
  const cards = await downloadBy(page, 'Gem som kontaktkort');
  expect(cards.name).toBe('netvaerk.vcf');
  expect(cards.bytes.toString('utf8')).toMatch(/FN.*:Karen Jensen/);
  await page.getByRole('button', { name: 'Kopiér tabellen til Excel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tabellen er kopieret' })).toHaveCount(1);
  const table = await page.evaluate(() => navigator.clipboard.readText());
  expect(table.split('\n')[1]?.split('\t').slice(0, 3)).toEqual([
    'Behandling',
    'Praksislæge',
    'Karen Jensen',
  ]);
});

test('a hidden group is not on the paper, and is there again when it is shown', async ({ page }) => {
  await openForm(page, form);
  await fillMap(page);
  await page.getByText('Grupperne', { exact: true }).click();
  await page.getByLabel('Skjult, Gruppe 1', { exact: true }).check();
  await expect(paper(page)).not.toContainText('Karen Jensen');
  await expect(group(page, 'Behandling')).toContainText('Gruppen er skjult');
  await page.getByLabel('Skjult, Gruppe 1', { exact: true }).uncheck();
  await expect(paper(page)).toContainText('Karen Jensen');
});
