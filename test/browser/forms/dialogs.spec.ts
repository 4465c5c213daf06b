import { expect, test } from '@playwright/test';
import { openFile, saveLocked } from './files';
import { answers, beginReport } from './report-page';

test('a question that is being answered stays, however often one presses Escape', async ({ page }) => {
  await beginReport(page);
  const file = await saveLocked(page);
  await openFile(page, file.name, file.bytes);
  const question = page.getByRole('dialog', { name: 'Filen er låst' });
  await question.getByLabel('Kodeord').fill('seks helt andre ord end dem');
  await question.getByRole('button', { name: 'Lås op' }).click();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
  await expect(question.getByRole('alert')).toContainText('Kodeordene passer ikke til filen.', {
    timeout: 30_000,
  });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(page.getByLabel('Dit navn', { exact: true })).toHaveValue(answers['Dit navn']);
});
