import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../site/look.ts';
import { downloadBy } from './files';
import { openForm, paper } from './form-page';
import { openReport } from './report-page';

test('a personal number is pointed out before the folder is saved unlocked, and stops nothing', async ({
  page,
}) => {
  await openReport(page);
  await page.getByLabel('Det tænker jeg selv').fill('Han sagde 010107-9995.');
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  const question = page.getByRole('dialog', { name: 'Gem mappen som fil' });
  await question.getByLabel('Gem låst').check();
  await expect(question).not.toContainText('CPR-nummer');
  await question.getByLabel('Gem ulåst').check();
  await expect(question).toContainText('I mappen står noget, der ligner et CPR-nummer.');
  expect(await accessibilityFaults(page, 'dialog[open]')).toEqual([]);
  expect((await downloadBy(page, 'Gem ulåst')).bytes.toString()).toContain('010107-9995');
});

test('a name in the head of a column is pointed out before the agenda leaves the page, and stops nothing', async ({
  page,
}) => {
  await openForm(page, 'udrettedagsorden');
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field('Borgerens navn').fill('Karen Østergård');
  await field('Emne, Punkt 3').fill('Bolig');
  await field('Dagsorden for møde').check();
  await page.getByText('Ret kolonner').click();
  await page.getByRole('button', { name: 'Tilføj kolonne' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Karens mål');
  await expect(paper(page)).toContainText('Karens mål');

  await page.getByRole('button', { name: 'Gem som PDF', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Se efter, før du giver det videre' });
  await expect(question).toContainText('Karen Østergård står i en overskrift');
  await question.getByRole('button', { name: 'Fortryd' }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole('button', { name: 'Gem som PDF', exact: true }).click();
  expect((await downloadBy(page, 'Gem som PDF alligevel')).name).toMatch(/\.pdf$/);
});
