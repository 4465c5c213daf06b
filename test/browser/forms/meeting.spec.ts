import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { downloadBy } from './files';
import { openForm, paper, paste } from './form-page';
import { expectPdf } from './round-trip';

const form = 'udrettedagsorden';

/** As Excel puts it on the clipboard: topic, who, goal, minutes. */
const points = [
  'Huslejen\tBoligrådgiver\tEn aftale om restancen\t30',
  'Hverdagen\tIda\tEn fast aftale\t25',
].join('\n');

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const grid = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

async function invite(page: Page): Promise<void> {
  await field(page, 'Opstart').check();
  await field(page, 'Dato').fill('2026-12-17');
  await field(page, 'Start').fill('9');
  await field(page, 'Slut').fill('10.30');
  await field(page, 'Sted').fill('Rådhuset, lokale 4');
  await field(page, 'Borgerens navn').fill('Ægir Ødegård');
  await field(page, 'Koordinatorens navn').fill('Anna Lund');
  await field(page, 'Koordinatorens telefon').fill('12 34 56 78');
  const picker = page.getByRole('group', { name: 'Deltagere', exact: true });
  await picker.getByLabel('Ægir Ødegård', { exact: true }).check();
  await picker.getByLabel('Anna Lund', { exact: true }).check();
}

/** Chooses a paper, and waits until it says all of this. */
async function expectPaper(page: Page, name: string, parts: readonly string[]): Promise<void> {
  await field(page, name).check();
  await expect(paper(page).getByRole('heading', { name, exact: true })).toBeVisible();
  for (const part of parts) await expect(paper(page)).toContainText(part);
}

/** The calendar file that the button gives now, as another library reads it. */
async function calendar(page: Page, button: string) {
  const { name, bytes } = await downloadBy(page, button);
  expect(name).toBe('moede.ics');
  const text = bytes.toString('utf8');
  ICAL.TimezoneService.reset();
  const component = ICAL.Component.fromString(text);
  for (const zone of component.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const [meeting, ...deadlines] = events;
  if (!meeting) throw new Error('the calendar file holds no meeting');
  return {
    text,
    method: component.getFirstPropertyValue('method'),
    uid: meeting.uid,
    sequence: meeting.sequence,
    start: meeting.startDate.toJSDate().toISOString(),
    deadlines: deadlines.map(({ startDate }) => startDate.toString()),
  };
}

test('a meeting from invitation to follow-up', async ({ page }) => {
  await openForm(page, form);
  await invite(page);

  const deadlines = page.getByRole('region', { name: 'Frister' });
  await expect(deadlines).toContainText('torsdag den 26. november 2026');
  await expect(deadlines).toContainText('søndag den 13. december 2026');
  await deadlines.getByRole('button', { name: 'Brug 11. december 2026' }).click();
  await expect(deadlines).toContainText('fredag den 11. december 2026');
  await expectPaper(page, 'Indkaldelse til opstartsmøde', [
    'torsdag den 17. december 2026, kl. 9.00–10.30',
    'senest fredag den 11. december 2026',
  ]);

  await paste(field(page, 'Emne, Punkt 3'), points);
  await field(page, 'Tid (min.), Punkt 1').fill('10');
  await expect(
    page.getByText('Punkterne varer i alt 65 minutter. Der er 25 minutter tilbage.'),
  ).toBeVisible();
  await expectPaper(page, 'Dagsorden for opstartsmøde', [
    '9.10',
    '3. Huslejen',
    '9.40',
    '4. Hverdagen',
    'En fast aftale',
  ]);

  await page.getByText('3. Huslejen', { exact: true }).first().click();
  await field(page, 'Beslutning').fill('Vi søger om en aftale.');
  const tasks = grid(page, 'Opgaver under punkt 3');
  await tasks.getByRole('button', { name: 'Tilføj opgave' }).click();
  await expect(tasks.getByLabel('Opgave, Opgave 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Ringe til udlejer');
  await tasks.getByLabel('Hvem, Opgave 1', { exact: true }).selectOption('Anna Lund');
  await tasks.getByLabel('Frist, Opgave 1', { exact: true }).fill('2027-01-08');
  const all = grid(page, 'Alle opgaver');
  await all.getByRole('button', { name: 'Tilføj opgave' }).click();
  await page.keyboard.type('Bestille nøgle');
  await all.getByLabel('Løst, Opgave 2', { exact: true }).check();
  await expectPaper(page, 'Referat af opstartsmøde', [
    'Anna Lund: Ringe til udlejer, senest 8. januar 2027',
    'Bestille nøgle',
  ]);

  await expectPdf(page, 'referat-2026-12-17.pdf');

  await page.getByRole('button', { name: 'Begynd et nyt møde' }).click();
  await expect(field(page, 'Opfølgning')).toBeChecked();
  await expect(field(page, 'Dato')).toHaveValue('');
  await expect(field(page, 'Borgerens navn')).toHaveValue('Ægir Ødegård');
  await expect(all.getByLabel('Opgave, Opgave 1', { exact: true })).toHaveValue('Ringe til udlejer');
  await expect(all.getByLabel('Opgave, Opgave 2', { exact: true })).toHaveCount(0);
  await expectPaper(page, 'Dagsorden for opfølgningsmøde', ['Opgaver fra sidste møde', 'Ringe til udlejer']);

  await page.goto('/mappe/');
  await expect(page.getByRole('link', { name: /^Møde 17\. december 2026 \(opstart\)/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Møde uden dato \(opfølgning\)/ })).toBeVisible();
});

test('calendars follow the meeting when it is moved and called off', async ({ page }) => {
  const fetch = 'Hent mødet og fristerne til kalenderen';
  await openForm(page, form);
  await invite(page);
  const first = await calendar(page, fetch);
  expect(first).toMatchObject({
    method: 'PUBLISH',
    sequence: 0,
    start: '2026-12-17T08:00:00.000Z',
    deadlines: ['2026-11-26', '2026-12-13'],
  });
  for (const secret of ['Ægir', 'Anna', 'Rådhuset']) expect(first.text).not.toContain(secret);
  expect((await calendar(page, fetch)).sequence, 'fetched again').toBe(0);

  await field(page, 'Dato').fill('2027-07-01');
  const moved = await calendar(page, fetch);
  expect(moved).toMatchObject({ uid: first.uid, sequence: 1, start: '2027-07-01T07:00:00.000Z' });

  await field(page, 'Mødet er aflyst').check();
  expect(await calendar(page, 'Hent aflysningen til kalenderen')).toMatchObject({
    uid: first.uid,
    method: 'CANCEL',
    sequence: 2,
  });
  await expect(paper(page)).toContainText('Mødet er aflyst.');
});

test('columns are added, renamed and taken out, with what stood in them', async ({ page }) => {
  await openForm(page, form);
  await page.getByText('Ret kolonner').click();
  await page.getByRole('button', { name: 'Tilføj kolonne' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Bilag');
  await field(page, 'Bilag, Punkt 1').fill('Brev fra udlejer');
  await field(page, 'Dagsorden for møde').check();
  await expect(paper(page)).toContainText('Brev fra udlejer');
  await page.getByRole('button', { name: 'Fjern kolonnen Bilag' }).click();
  await expect(paper(page)).not.toContainText('Brev fra udlejer');
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Brev fra');

  await page.getByRole('button', { name: 'Fjern kolonnen Tid (min.)' }).click();
  await page.getByRole('button', { name: 'Sæt kolonnen "Tid (min.)" ind igen' }).click();
  await expect(field(page, 'Tid (min.), Punkt 1')).toBeVisible();
});

test('points are written and tasks agreed without a mouse', async ({ page }) => {
  await openForm(page, form);
  await field(page, 'Emne, Punkt 3').focus();
  await page.keyboard.type('Bolig');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Emne, Punkt 4')).toBeFocused();
  await page.keyboard.type('Helbred');
  await page.locator('summary').filter({ hasText: '4. Helbred' }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Beslutning')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field(page, 'Beslutning')).toBeFocused();
  await page.keyboard.type('Lægen ringer.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Opgave, Opgave 1').first()).toBeFocused();
  await page.keyboard.type('Bestille tid');
  await field(page, 'Referat af møde').check();
  await expect(paper(page)).toContainText('Ingen endnu: Bestille tid');
});
