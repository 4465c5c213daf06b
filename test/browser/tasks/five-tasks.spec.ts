import { expect, test, type Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading';
import { handedOver, withoutFileDialogs } from '../forms/files';
import { handOn, secondsByHand, type Effort, type Hand } from './hand';

/**
 * Does a task from the front page on, prints what it cost, and holds it to what it may cost at most: as many presses and
 * characters as it takes, and a screen more than here, where the letters may be another font's.
 */
async function doTask(
  page: Page,
  name: string,
  most: Effort,
  work: (hand: Hand) => Promise<void>,
): Promise<void> {
  await withoutFileDialogs(page);
  await page.goto('/');
  const hand = handOn(page);
  const start = performance.now();
  await work(hand);
  const { presses, characters, screens } = hand.effort;
  const counted = `${String(presses)} presses, ${String(characters)} characters, ${String(screens)} screens`;
  const inBrowser = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `${name}: ${counted}; ${String(secondsByHand(hand.effort))} s by hand, ${inBrowser} s here\n`,
  );
  const beyond = (['presses', 'characters', 'screens'] as const).filter(
    (kind) => hand.effort[kind] > most[kind],
  );
  expect(beyond, counted).toEqual([]);
}

const onFrontPage = (page: Page, link: string) =>
  page.getByRole('main').getByRole('link', { name: link, exact: true });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The words of the PDF that a button hands over. */
async function pdfFrom(page: Page, press: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download');
  await press();
  const { bytes } = await handedOver(await downloading);
  return (await pdfReading(bytes)).words.join(' ');
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  /** Advice in a psychological crisis, in Copenhagen: the number, and no other. */
  const crisis = (page: Page) =>
    page
      .getByRole('link', { name: 'Ring 33 17 29 00, Københavns akutte tilbud i psykisk krise, København' })
      .first();

  test('the number for a neighbour who hears voices at night, by what one sees', async ({ page }) => {
    await doTask(page, 'voices, by sign', { presses: 1, characters: 0, screens: 5 }, async (hand) => {
      await hand.press(onFrontPage(page, 'Tegn på psykisk sygdom'));
      await hand.find(crisis(page));
    });
    await expect(crisis(page)).toHaveAttribute('href', 'tel:33172900');
    await expect(page.getByText('Skal bekræftes af kommunen').first()).toBeVisible();
  });

  test('the number for a neighbour who hears voices at night, by the word', async ({ page }) => {
    await doTask(page, 'voices, by word', { presses: 1, characters: 7, screens: 0 }, async (hand) => {
      const search = page.getByRole('banner');
      await hand.type('stemmer', search.getByLabel('Søg på siden'));
      await hand.find(search.getByRole('option', { name: /psykisk krise.*33 17 29 00/ }));
    });
    await page.getByRole('banner').getByRole('option').first().click();
    await expect(page.getByRole('main').locator('a[href="tel:33172900"]').first()).toBeInViewport();
  });

  test('a smell is reported, with the least that helps', async ({ page }) => {
    await doTask(page, 'report a smell', { presses: 9, characters: 60, screens: 11 }, async (hand) => {
      await hand.press(onFrontPage(page, 'Henvendelse om en beboer'));
      await hand.press(
        page.getByRole('group', { name: /^Er nogen i fare/ }).getByText('Nej', { exact: true }),
      );
      await hand.type('Bo Bang', field(page, 'Dit navn'));
      await hand.type('12345678', field(page, 'Din telefon'));
      await hand.type('Prøvevej 7, 3. tv.', field(page, 'Adresse'));
      await hand.press(page.getByText('Lugt fra boligen', { exact: true }).first());
      await hand.type('Det lugter surt på trappen.', page.getByLabel('Hvad så, hørte eller lugtede du?'));
      await hand.press(button(page, 'Se papiret'));
      const words = await pdfFrom(page, () => hand.press(button(page, 'Gem som PDF')));
      for (const said of ['Bo Bang', 'Prøvevej 7, 3. tv.', 'Lugt fra boligen', 'surt på trappen'])
        expect(words).toContain(said);
    });
  });
});

test.describe('at an office computer', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the poster for the stairwell is printed', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        window.paper = document.querySelector('article.document')?.textContent ?? '';
      };
    });
    await doTask(page, 'print the poster', { presses: 4, characters: 15, screens: 4 }, async (hand) => {
      await hand.press(onFrontPage(page, 'Pjecer og opslag'));
      await hand.type('Bo Bang', field(page, 'Kontaktpersonens navn'));
      await hand.type('12345678', field(page, 'Kontaktpersonens telefon'));
      await hand.press(button(page, 'Udskriv'));
      await expect.poll(() => page.evaluate(() => window.paper)).toContain('Bo Bang');
    });
    expect(await page.evaluate(() => window.paper)).toContain('12345678');
  });

  test('three are invited to a meeting, on paper and in the calendar', async ({ page }) => {
    await doTask(page, 'invite to a meeting', { presses: 13, characters: 31, screens: 10 }, async (hand) => {
      await hand.press(onFrontPage(page, 'Udrettedagsorden til et møde'));
      await hand.typeDay('2026-12-17', field(page, 'Dato'));
      await hand.type('9', field(page, 'Start'));
      await hand.type('10.30', field(page, 'Slut'));
      await hand.type('Rådhuset', field(page, 'Sted'));
      await hand.type('Anna Lund', field(page, 'Koordinatorens navn'));
      await hand.press(page.getByRole('button', { name: /^Indsæt fra Excel.* til Deltagere$/ }));
      const colleagues = 'Bo Bang <bo@kk.dk>; Ib Ek <ib@kk.dk>; Mia Holm <mia@kk.dk>';
      await hand.paste(colleagues, field(page, 'Det, du har kopieret'));
      await hand.press(button(page, 'Tilføj 3 personer'));
      const calendar = page.waitForEvent('download');
      await hand.press(page.getByRole('button', { name: /^Hent .*kalender/ }).first());
      expect((await calendar).suggestedFilename()).toBe('moede.ics');
      await hand.press(button(page, 'Se papiret'));
      await hand.press(button(page, 'Gem som PDF'));
      const words = await pdfFrom(page, () => hand.press(button(page, 'Gem som PDF alligevel')));
      for (const said of ['17. december 2026', 'Rådhuset', 'Bo Bang', 'Ib Ek', 'Mia Holm'])
        expect(words).toContain(said);
    });
  });

  test('a colleague’s network map gets one more person', async ({ page }) => {
    await doTask(page, 'update a network map', { presses: 7, characters: 7, screens: 8 }, async (hand) => {
      await hand.press(onFrontPage(page, 'Lav et netværkskort'));
      await hand.choose('test/saved-files/network-map-1.json', button(page, 'Åbn fil'));
      await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
      await hand.press(button(page, 'Tilføj Speciallæge'));
      await hand.type('Bo Bang');
      const saving = page.waitForEvent('download');
      await hand.pressKeys('Control+s');
      await hand.press(button(page, 'Gem låst'));
      expect((await saving).suggestedFilename()).toMatch(/^mappe-.*\.age$/);
    });
    await expect(page.locator('article.document')).toContainText('Bo Bang');
    await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
  });
});
