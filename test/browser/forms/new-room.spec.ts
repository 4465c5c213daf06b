import { expect, test } from '@playwright/test';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publisher, type Publisher } from '../site/published';
import { copiedProject, type CopiedProject } from './copied-project';
import { downloadBy, withoutFileDialogs } from './files';

// `test/new-room/` holds a folder of `src/forms/` and a page of `content/forms/`, and nothing else. In a copy of the
// project that got these two, everything else must find the form by itself.
let project: CopiedProject;
let site: Publisher;

// One build for all of them.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  project = copiedProject();
  cpSync('test/new-room', project.folder, { recursive: true });
  const { status, output } = project.run('astro', 'build', '--silent');
  expect(status, output).toBe(0);
  site = await publisher(join(project.folder, 'dist'));
});

test.afterAll(async () => {
  await site.stop();
  project.remove();
});

test('a new form is listed with a picture of its paper, its page, and the form for the pen', async ({
  page,
}) => {
  await page.goto(`${site.origin}/skemaer/`);
  const card = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Kvittering for nøgler', exact: true }) });
  await expect(card.locator('svg.paper-picture path.headings')).toHaveAttribute('d', /^M/);
  await expect(card).toContainText('Den, der får nøglerne');
  const blank = await card
    .getByRole('link', { name: /^Hent tomt.*Kvittering for nøgler \(PDF\)$/ })
    .getAttribute('href');
  const answer = await page.request.get(`${site.origin}${String(blank)}`);
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await card.getByRole('link', { name: 'Kvittering for nøgler', exact: true }).click();
  await expect(page).toHaveURL(/\/skemaer\/noeglekvittering\/$/);
  await expect(page.getByRole('form', { name: 'Kvittering for nøgler' })).toBeVisible();
});

test('a new form is filled in, becomes a paper and a PDF, and lies in the folder', async ({ page }) => {
  await withoutFileDialogs(page);
  await page.goto(`${site.origin}/skemaer/noeglekvittering/`);
  await page.getByLabel('Modtagerens navn').fill('Ægir Ødegård');
  await page.getByLabel('Hvad passer den til?').fill('Kælderrum 14');
  await page.getByLabel('Der må ikke laves kopier.').check();
  await page.getByRole('group', { name: 'Skal nøglerne tilbage?' }).getByLabel('Ja').check();
  await page.getByLabel('Hvor og hvornår?').fill('På kontoret');
  const paper = page.locator('article.document');
  for (const words of ['Ægir Ødegård', 'Kælderrum 14', 'Der må ikke laves kopier.', 'På kontoret'])
    await expect(paper).toContainText(words);
  const { name, bytes } = await downloadBy(page, 'Gem som PDF');
  expect(name).toMatch(/^noeglekvittering-\d{4}-\d\d-\d\d\.pdf$/);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('link', { name: 'Se hele din mappe' }).click();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Kvittering for nøgler' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Ægir Ødegård');
});

test('a new form keeps to what holds for all forms', () => {
  test.setTimeout(300_000);
  const program = 'vitest run --config test/config/vitest.config.ts --testTimeout 60000'.split(' ');
  const told = ['--reporter', 'json', '--outputFile', 'contracts.json'];
  const named = ['-t', 'key-receipt|noeglekvittering', 'test/contracts', 'test/site/blank-forms'];
  const { status, output } = project.run(...program, ...told, ...named);
  expect(status, output).toBe(0);
  const { testResults } = JSON.parse(readFileSync(join(project.folder, 'contracts.json'), 'utf8')) as {
    testResults: { name: string; assertionResults: { status: string }[] }[];
  };
  const held = testResults
    .filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'passed'))
    .map(({ name }) => name.split('/').at(-1));
  expect(held).toEqual(
    expect.arrayContaining([
      'blank-forms.test.ts',
      'field-texts.test.ts',
      'files.test.ts',
      'locked-files.test.ts',
      'room-files.test.ts',
      'rooms.test.tsx',
    ]),
  );
});
