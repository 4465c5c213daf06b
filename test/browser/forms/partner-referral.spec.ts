import { expect, test, type Page } from '@playwright/test';
import { openReleased } from './files';
import { goToFormOfFolder, openForm, paper } from './form-page';
import { expectPdf, expectSavedAndOpened } from './round-trip';

const form = 'henvendelse-fra-samarbejdspartner';
const agreement = (page: Page) => page.getByRole('group', { name: /^Siger borgeren ja/ });

test('a referral is filled in, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openForm(page, form);
  await page.getByLabel('Dit navn', { exact: true }).fill('Łucja Åberg');
  await page.getByLabel('Dit arbejdssted').fill('Psykiatrisk Center Prøve');
  await page.getByLabel('Borgerens navn', { exact: true }).fill('Ægir Ødegård');
  await page.getByLabel('Borgerens sociale situation lige nu').fill('Huslejen er ikke betalt.');
  await page.getByLabel('Ja, borgeren skal udskrives').check();
  await page.getByLabel('Hvornår?', { exact: true }).fill('2026-12-01');
  await page.getByRole('button', { name: /^Tilføj ny person/ }).click();
  await page
    .getByRole('group', { name: 'Hvem er med allerede?' })
    .getByLabel('Navn', { exact: true })
    .fill('Thuy Nguyễn');
  await page.getByLabel('Område', { exact: true }).selectOption('Behandling');
  await page.getByLabel('Det gør de i dag').fill('Følger op på blodprøver.');
  await page.getByText('Kriterier, der kan hjælpe dig').click();
  await page
    .getByRole('group', { name: /^Kan borgeren miste bolig/ })
    .getByLabel('Ja', { exact: true })
    .check();
  await agreement(page).getByLabel('Ja', { exact: true }).check();
  await page.getByLabel('Hvad har borgeren sagt ja til?').fill('At vi taler om bolig.');

  await expect(paper(page)).toContainText('At vi taler om bolig.');
  await expect(paper(page)).toContainText('Følger op på blodprøver.');
  await expect(paper(page)).toContainText('Kan borgeren miste bolig');

  await expectPdf(page, 'henvendelse-partner-2026-11-22.pdf');
  await expectSavedAndOpened(page, page.getByLabel('Det gør de i dag'), 'Følger op på blodprøver.');
});

test('it begins with the folder’s network and assessment, and takes what comes later', async ({ page }) => {
  await openForm(page, form);
  await openReleased(page, 'network-map');
  await expect(page.getByText('Gemt som fil.', { exact: true })).toBeVisible();
  await goToFormOfFolder(page, form);
  await expect(page.getByLabel('Rolle', { exact: true }).first()).not.toHaveValue('');
  const people = page.getByLabel('Rolle', { exact: true });
  expect(await people.count()).toBeGreaterThan(1);
  await expect(page.getByRole('button', { name: 'Hent det fra mappen' })).toHaveCount(0);

  const ticked = page
    .getByRole('group', { name: 'Hvem er med allerede?' })
    .getByRole('checkbox', { checked: true });
  const before = await people.count();
  await ticked.first().uncheck();
  await expect(people).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Hent det fra mappen' }).click();
  await expect(people).toHaveCount(before);
});

test('a network map and an assessment begun afterwards start with what the referral says', async ({
  page,
}) => {
  await openForm(page, form);
  await openReleased(page, 'partner-referral');
  await expect(page.getByLabel('Borgerens navn', { exact: true })).toHaveValue('Ægir Ðorđević Ødegård');

  await goToFormOfFolder(page, 'netvaerkskort');
  await expect(paper(page)).toContainText('Thuy Nguyễn');
  await expect(paper(page)).toContainText('Praksislæge');
  await goToFormOfFolder(page, 'vurderingskriterier');
  await expect(page.getByLabel('Borgerens navn', { exact: true })).toHaveValue('Ægir Ðorđević Ødegård');
  await expect(page.getByLabel('Begrundelse: Bolig')).toHaveValue('Afhænger af fogedretten.');
});

test('it says before it leaves that the citizen has not agreed, and stops nothing', async ({ page }) => {
  await openForm(page, form);
  await agreement(page).getByLabel('Nej', { exact: true }).check();
  await expect(paper(page)).toContainText('Borgeren har ikke sagt ja til henvendelsen.');
  await page.getByLabel('Hvorfor skriver du alligevel?').fill('Fare for liv.');
  await page.getByRole('button', { name: 'Gem som PDF', exact: true }).click();
  await expect(page.getByText('Borgeren siger nej. Send den kun, hvis loven')).toBeVisible();
});
