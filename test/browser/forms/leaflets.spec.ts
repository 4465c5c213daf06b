import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { pdfReading } from '../../documents/pdf-reading';
import { wordsIn } from '../../documents/words';
import { downloadBy, openFile, saveUnlocked } from './files';
import { clearAll, openForm, paper } from './form-page';
import { expectOpenToAll } from './open-to-all';

const form = 'pjecer-og-opslag';

const wanted = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Hvad vil du lave?' }).getByLabel(name, { exact: true });

/** What stands on the sheets, as they are drawn; what is drawn again and not read again counts once. */
async function readWords(page: Page): Promise<string[]> {
  const texts = paper(page).locator('svg > text, svg > g[role="img"] > title');
  const lines = await texts.evaluateAll((all) =>
    all.map((text) =>
      [...(text.querySelectorAll('tspan').length > 0 ? text.querySelectorAll('tspan') : [text])]
        .map((line) => line.textContent)
        .join(' '),
    ),
  );
  return wordsIn(lines.join(' '));
}

test('a poster is filled in, seen as it is typed, saved as PDF and as a file, and opened again', async ({
  page,
}) => {
  await openForm(page, form);
  await expect(paper(page).getByRole('heading', { name: 'Er du bekymret for en nabo?' })).toBeVisible();
  await page.getByLabel('Kontaktpersonens navn', { exact: true }).fill('Łukasz Ørsted');
  await page.getByLabel('Kontaktpersonens telefon', { exact: true }).fill('12 34 56 78');
  await page.getByLabel('Afdeling', { exact: true }).fill('Søpassagen');
  await page.getByLabel('Hvornår træffes kontaktpersonen?').fill('hverdage kl. 8–9');
  await page.getByLabel('Overskrift på opslaget').fill('Har du set naboen?');
  await expect(paper(page)).toContainText('Har du set naboen?');
  await expect(paper(page)).toContainText('Træffes: hverdage kl. 8–9');
  const shown = await readWords(page);
  expect(shown).not.toContain('Fortroligt');

  const pdf = await downloadBy(page, 'Gem som PDF');
  expect(pdf.name).toMatch(/^opslag-a4-\d{4}-\d\d-\d\d\.pdf$/);
  const reading = await pdfReading(pdf.bytes);
  expect(reading.words).toEqual(shown);
  expect([reading.pages, reading.language, reading.strays]).toEqual([1, 'da', []]);

  const file = await saveUnlocked(page);
  await clearAll(page);
  await expect(page.getByLabel('Kontaktpersonens navn', { exact: true })).toHaveValue('');
  await openFile(page, file.name, file.bytes);
  await expect(page.getByLabel('Kontaktpersonens navn', { exact: true })).toHaveValue('Łukasz Ørsted');
  await expect(paper(page)).toContainText('Har du set naboen?');
  expect(await readWords(page)).toEqual(shown);
});

test('each paper that is chosen is a document, and asks only for what it shows', async ({ page }) => {
  await openForm(page, form);
  await expect(page.getByLabel('Koordinatorens navn')).toHaveCount(0);
  await wanted(page, 'Pjece til borgeren').check();
  await wanted(page, 'Opslag til opgangen, A4').uncheck();
  await expect(page.getByLabel('Kontaktpersonens navn')).toHaveCount(0);
  await expect(page.getByRole('note', { name: 'Sådan udskriver du' })).toContainText('den korte kant');
  await page.getByLabel('Koordinatorens navn', { exact: true }).fill('Åse Şahin');
  await page.getByLabel('Koordinatorens e-mail', { exact: true }).fill('aase@kommune.example');
  await wanted(page, 'Pjece til samarbejdspartnere').check();

  const choice = page.getByRole('group', { name: 'Hvilket dokument?' });
  for (const [name, heading] of [
    ['Pjece til borgeren', 'Har du mange hjælpere?'],
    ['Pjece til samarbejdspartnere', 'Når en borger har brug for en koordinator'],
  ] as const) {
    await choice.getByLabel(name, { exact: true }).check();
    await expect(paper(page).getByRole('heading', { name: heading })).toBeVisible();
    await expect(paper(page)).toContainText('aase@kommune.example');
    await expect(paper(page).locator('.document-sheet-a4-landscape')).toHaveCount(2);
    const shown = await readWords(page);
    const reading = await pdfReading((await downloadBy(page, 'Gem som PDF')).bytes);
    expect([reading.pages, reading.title]).toEqual([2, name]);
    expect(reading.words).toEqual(shown);
  }
});

test('a sheet of cards is seen eight times and read once', async ({ page }) => {
  await openForm(page, form);
  await wanted(page, 'Lommekort').check();
  await wanted(page, 'Opslag til opgangen, A4').uncheck();
  await page.getByLabel('Overskrift på lommekortet').fill('Altid med mig');
  await expect(paper(page).getByRole('heading', { name: 'Altid med mig' })).toHaveCount(1);
  await expect(paper(page).getByText('Altid med mig')).toHaveCount(8);
  await expect(paper(page).getByRole('img', { name: /^QR-kode til / })).toHaveCount(1);
});

test('the numbers are those of the site, and leaving one out takes it off the paper', async ({ page }) => {
  await openForm(page, form);
  const numbers = page.getByRole('group', { name: 'Hvilke numre skal med?' });
  await expect(paper(page)).toContainText('1813');
  await numbers.getByLabel('Akuttelefonen 1813').uncheck();
  await expect(paper(page)).not.toContainText('1813');
  await expect(numbers.getByLabel(/Boligrådgiver/)).toHaveCount(0);
  for (const box of await numbers.getByRole('checkbox').all()) await box.check();
  await expect(page.getByRole('link', { name: /Der er ikke plads til alle numre/ })).toBeVisible();
});

const targets = {
  'Hvad gør jeg nu?': '/hvad-goer-jeg-nu/',
  'Find et nummer': '/kontakt/',
  'Find din kontaktperson': '/kontakt/find-din-kontaktperson/',
  'Til dig, der har en koordinator': '/koordinator/for-borgere/',
  Forsiden: '/',
};

test('the code on screen leads to the page that was chosen, and the page is there', async ({
  page,
  context,
}) => {
  await openForm(page, form);
  const pages = page.getByRole('group', { name: 'Hvor skal koden på opslag og lommekort føre hen?' });
  const reader = await context.newPage();
  for (const [name, path] of Object.entries(targets)) {
    await pages.getByLabel(name, { exact: true }).check();
    await expect
      .poll(async () => decoded(reader, await framed(page)))
      .toBe(`https://trygt-naboskab.example${path}`);
    expect((await page.request.get(path)).ok()).toBe(true);
  }
});

/** A picture of the code with the white around it, as a phone's camera would take it. */
async function framed(page: Page): Promise<string> {
  const code = paper(page).getByRole('img', { name: /^QR-kode til / });
  await code.scrollIntoViewIfNeeded();
  const box = await code.boundingBox();
  if (!box) throw new Error('the code is not on the page');
  const clip = { x: box.x - 10, y: box.y - 10, width: box.width + 20, height: box.height + 20 };
  return (await page.screenshot({ clip, scale: 'device' })).toString('base64');
}

/** What the picture says, read by a decoder from its pixels. */
async function decoded(reader: Page, png: string): Promise<string | undefined> {
  const { width, height, pixels } = await reader.evaluate(async (base64) => {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([file], { type: 'image/png' }));
    const size = { width: picture.width * 2, height: picture.height * 2 };
    const drawing = new OffscreenCanvas(size.width, size.height).getContext('2d');
    drawing?.drawImage(picture, 0, 0, size.width, size.height);
    const data = drawing?.getImageData(0, 0, size.width, size.height).data ?? [];
    let letters = '';
    for (const value of data) letters += String.fromCharCode(value);
    return { ...size, pixels: btoa(letters) };
  }, png);
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data;
}

test('it is open to all with all papers chosen, whichever is shown', async ({ page }) => {
  await openForm(page, form);
  for (const box of await page.getByRole('group', { name: 'Hvad vil du lave?' }).getByRole('checkbox').all())
    await box.check();
  const choice = page.getByRole('group', { name: 'Hvilket dokument?' });
  await choice.getByLabel('Pjece til borgeren', { exact: true }).check();
  await expectOpenToAll(page, 'all papers chosen');
  for (const name of ['Opslag til opgangen, A4', 'Lommekort']) {
    await choice.getByLabel(name, { exact: true }).check();
    await expectOpenToAll(page, name, '.desk-document');
  }
});
