import { expect, test, type Page } from '@playwright/test';
import { openFile, saveUnlocked, withoutFileDialogs } from './files';
import { paper } from './form-page';

/** Six colleagues as Excel puts them on the clipboard. */
const colleagues = [
  'Navn\tStilling\tArbejdssted\tE-mail\tTelefon',
  'Åse Ødegård\tVisitator\tBorgercenter Nord\taase@kommune.example\t33 17 33 33',
  'Bo Bang\tSagsbehandler\tBorgercenter Nord\tbo@kommune.example\t28 12 34 56',
  'Ib Ek\tHjemmevejleder\tTeam Syd\tib@kommune.example\t28 65 43 21',
  'Mia Holm\tKontaktperson\tKriminalforsorgen\tmia@frihed.example\t51 23 45 67',
  'Şükrü Kaya\tJobkonsulent\tJobcenter\tsukru@job.example\t51 76 54 32',
  'Ali Khan\tVært\tVærestedet\tali@vaerested.example\t60 12 34 56',
].join('\n');
/** Six more, entered one by one: the role and the name. */
const entered = [
  ['Praksislæge', 'Karen Jensen'],
  ['Psykolog', 'Thuy Nguyễn'],
  ['Boligrådgiver', 'Inés Muñoz'],
  ['Tolk', 'Olena Kovalenko'],
  ['Ægtefælle', 'Ida Ødegård'],
  ['Familie', 'Łukasz Berg'],
] as const;

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name, exact: true });

/** Goes on with another form by the links below the one at hand. */
async function goOnWith(page: Page, form: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Gå videre med' }).getByRole('link', { name: form }).click();
  await expect(page.getByRole('form')).toBeVisible();
}

async function assess(page: Page): Promise<void> {
  await withoutFileDialogs(page);
  await page.goto('/skemaer/vurderingskriterier/');
  await field(page, 'Borgerens navn').fill('Ægir Ødegård');
  await field(page, 'Vurderet af').fill('Anna Lund');
  for (const question of [/^Er der flere med i sagen/, /^Kan borgeren miste bolig/, /^Er borgeren mellem 18/])
    await page.getByRole('group', { name: question }).getByLabel('Ja', { exact: true }).check();
  for (const question of [/^Har borgeren et OP-team/, /^Har borgeren allerede/, /^Siger borgeren nej/])
    await page.getByRole('group', { name: question }).getByLabel('Nej', { exact: true }).check();
  await expect(paper(page)).toContainText('taler for at tilbyde en koordinator');
}

async function consent(page: Page): Promise<void> {
  await goOnWith(page, 'Samtykke fra borgeren');
  await expect(field(page, 'Navn').first()).toHaveValue('Ægir Ødegård');
  await field(page, 'Myndighed').fill('Socialforvaltningen');
  await field(page, 'Sag eller formål').fill('Bolig og hverdag efter udskrivningen');
  const passTo = group(page, 'Vi må give videre til');
  await page.getByRole('button', { name: /^Indsæt fra Excel.*til Vi må give videre til/ }).click();
  await field(page, 'Det, du har kopieret').fill(colleagues);
  await page.getByRole('button', { name: 'Tilføj 6 personer' }).click();
  await expect(passTo.getByLabel(/Åse Ødegård/)).toBeChecked();
  await field(page, 'Borgeren skrev under den').fill('2026-11-20');
  await page.getByRole('button', { name: /^Sæt til et år/ }).click();
  await expect(page.getByText('Samtykket gælder til og med den 20. november 2027.')).toBeVisible();
}

async function map(page: Page): Promise<void> {
  await goOnWith(page, 'Lav et netværkskort');
  await expect(field(page, 'Borgerens navn')).toHaveValue('Ægir Ødegård');
  await field(page, 'Koordinatorens navn').fill('Anna Lund');
  await page.getByText('Vælg eller indsæt flere på én gang').click();
  await page.getByLabel('Gruppe, de skal stå i').selectOption('Socialforvaltning');
  await page
    .getByRole('button', { name: /^Indsæt fra Excel/ })
    .first()
    .click();
  await field(page, 'Det, du har kopieret').fill(colleagues);
  await page.getByRole('button', { name: /^(Tilføj|Brug) 6 personer/ }).click();
  for (const [role, name] of entered) {
    await page.getByRole('button', { name: `Tilføj ${role}`, exact: true }).click();
    await page.keyboard.type(name);
    await expect(paper(page)).toContainText(name);
  }
  const picture = page.getByRole('group', { name: 'Netværket som billede' });
  await expect(picture.getByRole('img')).toHaveCount(12);
}

/** The copy and the whole map name whom the consent does not cover; then the map is sent. */
async function sendMap(page: Page): Promise<void> {
  await group(page, 'Boligen').getByLabel('Må deles, Person 1', { exact: true }).check();
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Inés Muñoz er ikke nævnt i et samtykke');
  await expect(question).not.toContainText('Åse Ødegård');
  await question.getByRole('button', { name: 'Fortryd' }).click();
  await page.getByRole('button', { name: 'Markér som sendt i dag' }).click();
  await expect(page.getByText('Sidst sendt den 22. november 2026.')).toBeVisible();
}

async function meeting(page: Page): Promise<void> {
  await goOnWith(page, 'Udrettedagsorden til et møde');
  await expect(field(page, 'Koordinatorens navn')).toHaveValue('Anna Lund');
  await field(page, 'Opstart').check();
  await field(page, 'Dato').fill('2026-12-17');
  await field(page, 'Start').fill('9');
  await field(page, 'Slut').fill('10.30');
  const participants = group(page, 'Deltagere');
  for (const name of [/Åse Ødegård/, /Bo Bang/, /Ida Ødegård/]) await participants.getByLabel(name).check();
  await expect(page.getByRole('region', { name: 'Frister' })).toContainText('26. november 2026');
  await expect(paper(page)).toContainText('Bo Bang');

  await field(page, 'Emne, Punkt 3').fill('Huslejen');
  await field(page, 'Tid (min.), Punkt 3').fill('30');
  await field(page, 'Dagsorden for opstartsmøde').check();
  await expect(paper(page)).toContainText('Huslejen');

  const tasks = group(page, 'Alle opgaver');
  for (const [at, [task, done]] of [
    ['Ringe til udlejer', false] as const,
    ['Bestille nøgle', true] as const,
  ].entries()) {
    await tasks.getByRole('button', { name: 'Tilføj opgave' }).click();
    await page.keyboard.type(task);
    if (done) await tasks.getByLabel(`Løst, Opgave ${String(at + 1)}`, { exact: true }).check();
  }
  await tasks.getByLabel('Hvem, Opgave 1', { exact: true }).selectOption('Bo Bang');
  await field(page, 'Referat af opstartsmøde').check();
  await expect(paper(page).getByRole('row', { name: /^Bo Bang Ringe til udlejer/ })).toBeVisible();

  await page.getByRole('button', { name: 'Begynd et nyt møde' }).click();
  await expect(field(page, 'Opfølgning')).toBeChecked();
  await expect(tasks.getByLabel('Opgave, Opgave 1', { exact: true })).toHaveValue('Ringe til udlejer');
  await expect(tasks.getByLabel('Opgave, Opgave 2', { exact: true })).toHaveCount(0);
}

async function news(page: Page): Promise<void> {
  await goOnWith(page, 'Lav et netværkskort');
  await group(page, 'Behandling').getByLabel('Telefon, Person 1', { exact: true }).fill('12 34 56 78');
  await expect(paper(page)).toContainText('Nyt siden sidst');
  await expect(paper(page)).toContainText('Karen Jensen');
  await expect(paper(page)).toContainText('Telefon: 12 34 56 78');
}

/** What each document of the folder says, by its name in the folder's list. */
async function everyPaper(page: Page): Promise<[string, string][]> {
  await page.goto('/mappe/');
  const links = page.getByRole('region', { name: 'Skemaer i mappen' }).locator('a[href*="#dokument="]');
  await expect(links).toHaveCount(5);
  const papers: [string, string][] = [];
  for (const [at, name] of (await links.allInnerTexts()).entries()) {
    await links.nth(at).click();
    await expect(paper(page)).toBeVisible();
    papers.push([name, await paper(page).innerText()]);
    await page.goto('/mappe/');
    await expect(links).toHaveCount(5);
  }
  return papers;
}

test('a coordinator gets a citizen’s case in order, from the criteria to the second map', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await test.step('the criteria', () => assess(page));
  await test.step('a consent', () => consent(page));
  await test.step('a map of twelve, six of them pasted', () => map(page));
  await test.step('the map is sent, after a word about the consent', () => sendMap(page));
  await test.step('invitation, agenda, minutes, follow-up', () => meeting(page));
  await test.step('the second map tells what is new', () => news(page));

  await test.step('the folder is saved, and opened in a fresh tab it is identical', async () => {
    const before = await everyPaper(page);
    const file = await saveUnlocked(page);
    const elsewhere = await browser.newContext({ baseURL: String(baseURL), locale: 'da-DK' });
    const fresh = await elsewhere.newPage();
    await fresh.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    await withoutFileDialogs(fresh);
    await fresh.goto('/mappe/');
    await openFile(fresh, file.name, file.bytes);
    await expect(fresh.getByText('Gemt som fil.', { exact: true })).toBeVisible();
    expect(await everyPaper(fresh)).toEqual(before);
    const again = await saveUnlocked(fresh);
    expect(again.bytes.equals(file.bytes)).toBe(true);
    await elsewhere.close();
  });
});
