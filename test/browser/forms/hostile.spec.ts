import { expect, test, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { hostileFiles, type HostileFile } from '../../hostile-files/corpus.ts';
import { watch } from '../site/watch.ts';
import { paper } from './form-page';
import { answers, beginReport, fillReport, openReport, shownDocument } from './report-page';

/** Opening them must say what is wrong, at once, and leave all as it was. */
const refused: readonly [string, string][] = [
  ['a file cut off after 500 letters', 'Filen kan ikke læses.'],
  ['a file of 6 MB', 'Filen er for stor'],
  ['10 MB of text in one field', 'Filen er for stor'],
  ['200,000 rows', 'Filen er for stor'],
  ['20,000 letters in every field', 'Filen er for stor'],
  ['225,000 small values', 'Filen er for stor'],
  ['100,000 objects in the answers', 'ikke den form, vi venter'],
  ['__proto__ in a row', 'ikke den form, vi venter'],
  ['a row twice', 'ikke den form, vi venter'],
  ['a form called __proto__', 'Filen indeholder et skema'],
  ['Latin-1', 'Filen kan ikke læses.'],
  ['a zip that swells to 10 MB', 'ikke en mappe fra Trygt Naboskab'],
  ['a drawing with a script', 'ikke en mappe fra Trygt Naboskab'],
  ['noise', 'ikke en mappe fra Trygt Naboskab'],
];

/** These open, and are then looked at where they are shown. */
const opened: readonly [string, string][] = [
  ['a script that closes another in every field, meeting-1.json', '/skemaer/udrettedagsorden/'],
  ['a picture with a handler in every field, network-map-1.json', '/skemaer/netvaerkskort/'],
  ['a drawing with a script in every field, concern-report-1.json', '/skemaer/bekymringshenvendelse/'],
  ['a frame in every field, consent-1.json', '/skemaer/samtykke/'],
  ['an attribute in every field, assessment-1.json', '/skemaer/vurderingskriterier/'],
  ['a style in every field, meeting-1.json', '/skemaer/udrettedagsorden/'],
  ['signs that nobody sees in every field, network-map-1.json', '/skemaer/netvaerkskort/'],
  ['a word without end in every field, network-map-1.json', '/skemaer/netvaerkskort/'],
  ['lines without end in every field, meeting-1.json', '/skemaer/udrettedagsorden/'],
  ['references to a name of the prototype, network-map-1.json', '/skemaer/netvaerkskort/'],
];

declare global {
  interface Window {
    /** Set by markup that was executed. */
    sprunget?: number;
    /** How long the page did not answer, in milliseconds, each time. */
    stops: number[];
  }
}

function fileCalled(what: string): HostileFile {
  const found = hostileFiles.find((file) => file.what === what);
  if (found === undefined) throw new Error(`no hostile file is called "${what}"`);
  return found;
}

/** As a user does it: the browser reads the file from the disk. */
async function openFromDisk(page: Page, { bytes }: HostileFile): Promise<void> {
  const path = test.info().outputPath('mappe.json');
  await writeFile(path, bytes);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åbn fil', exact: true }).click();
  await (await choosing).setFiles(path);
}

/** Makes the page note for how long it does not answer. */
async function noteStops(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.stops = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.stops.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Prints the longest stop since the last call: a figure to read, since other programs have their part in it. */
async function printLongestStop(page: Page, what: string): Promise<void> {
  const longest = await page.evaluate(() => Math.round(Math.max(0, ...window.stops.splice(0))));
  process.stdout.write(`longest stop of the page: ${longest} ms, ${what}\n`);
}

test('bad files say what is wrong, lose no work, and never make the page run or stop', async ({ page }) => {
  test.setTimeout(180_000);
  await noteStops(page);
  const observed = await watch(page);
  await openReport(page);
  await fillReport(page);
  const shown = await shownDocument(page);
  for (const [what, message] of refused) {
    await page.evaluate(() => window.stops.splice(0));
    await openFromDisk(page, fileCalled(what));
    await expect(page.getByRole('alert'), what).toContainText(message);
    await printLongestStop(page, what);
    expect(await paper(page).innerText(), what).toBe(shown);
    await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);
    await expect(page.getByText('Ikke gemt som fil.')).toBeVisible();
  }
  expect(observed.messages).toEqual([]);
});

for (const [what, address] of opened) {
  test(`${what}: shown as it was typed, never run`, async ({ page }) => {
    await noteStops(page);
    const observed = await watch(page);
    await beginReport(page);
    await openFromDisk(page, fileCalled(what));
    const question = page.getByRole('dialog', { name: 'Vil du skifte til filen?' });
    await question.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);

    await openFromDisk(page, fileCalled(what));
    await page.evaluate(() => window.stops.splice(0));
    await question.getByRole('button', { name: 'Skift til filen' }).click();
    await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
    await printLongestStop(page, `taking over: ${what}`);
    for (const shows of [address, '/mappe/']) {
      await page.goto(shows);
      await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
      await printLongestStop(page, `${shows}: ${what}`);
      expect(await page.evaluate(() => window.sprunget)).toBeUndefined();
    }
    // The browser's remark on a dialog that opens while another field has the focus.
    const remarks = observed.messages.filter((message) => !message.startsWith('info: Autofocus'));
    expect(remarks).toEqual([]);
    expect(observed.requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
  });
}
