import { expect, test, type Page } from '@playwright/test';
import { openForm, paper } from './form-page';
import { expectPdf, expectSavedAndOpened } from './round-trip';

const form = 'vurderingskriterier';

/** Answers a criterion, found by the start of its question. */
async function answer(page: Page, question: RegExp, choice: 'Ja' | 'Nej' | 'Uafklaret'): Promise<void> {
  await page.getByRole('group', { name: question }).getByLabel(choice, { exact: true }).check();
}

const criteria = {
  parties: /^Er der flere med i sagen/,
  burden: /^Kan borgeren miste bolig/,
  age: /^Er borgeren mellem 18 og 65/,
  opTeam: /^Har borgeren et OP-team/,
  contactPerson: /^Har borgeren allerede en kontaktperson/,
  declines: /^Siger borgeren nej/,
};

const advice = (page: Page) => page.getByRole('region', { name: 'Rådet' });

test('an assessment is filled in, read, saved as PDF and as a file, and opened again', async ({ page }) => {
  await openForm(page, form);
  await page.getByLabel('Borgerens navn', { exact: true }).fill('Ægir Ødegård');
  await page.getByLabel('Vurderet af', { exact: true }).fill('Łucja Åberg');
  await page.getByLabel('Dato for vurderingen').fill('2026-11-20');
  await answer(page, criteria.parties, 'Ja');
  await page.getByLabel('Begrundelse: Antal').fill('Han tæller selv ni.');
  await answer(page, criteria.burden, 'Ja');
  await answer(page, criteria.age, 'Uafklaret');
  await page.getByLabel('Den faglige vurdering').fill('Tilbuddet gives i næste uge.');
  await expect(paper(page)).toContainText('Tilbuddet gives i næste uge.');
  await expect(paper(page)).toContainText('Antal: Han tæller selv ni.');

  await expectPdf(page, 'vurdering-2026-11-22.pdf');
  await expectSavedAndOpened(page, page.getByLabel('Begrundelse: Antal'), 'Han tæller selv ni.');
});

test('the advice follows the answers in words, and is said politely when it changes', async ({ page }) => {
  await openForm(page, form);
  const said = advice(page).getByRole('status');
  await expect(said).toHaveText('Svar på kriterierne, så kommer der et råd her.');

  await answer(page, criteria.parties, 'Ja');
  await expect(said).toContainText('ikke nok alene');
  await answer(page, criteria.burden, 'Ja');
  await expect(said).toContainText('først skal det afklares');
  await answer(page, criteria.age, 'Ja');
  await answer(page, criteria.opTeam, 'Nej');
  await answer(page, criteria.contactPerson, 'Nej');
  await answer(page, criteria.declines, 'Uafklaret');
  await expect(advice(page).getByRole('region', { name: 'Mangler at blive afklaret' })).toContainText(
    'Borgerens nej',
  );

  await answer(page, criteria.declines, 'Nej');
  await expect(said).toContainText('taler for at tilbyde en koordinator');
  await expect(advice(page)).toContainText('ligner borgeren mest gruppen "Koordinator"');
  // Reasons change with nearly every answer: only the advice itself is a live region.
  await expect(advice(page).locator('[role="status"], [aria-live]')).toHaveCount(1);

  await answer(page, criteria.opTeam, 'Ja');
  await expect(said).toContainText('En anden har allerede opgaven');
  await expect(advice(page)).not.toContainText(/\d/);
});

test('what an answer no longer asks for is neither shown nor printed', async ({ page }) => {
  await openForm(page, form);
  await answer(page, criteria.declines, 'Ja');
  await page.getByLabel('Spørg borgeren igen den').fill('2027-01-11');
  await page.getByLabel('Begrundelse: Borgerens nej').fill('Vil tænke over det.');
  await expect(paper(page)).toContainText('11. januar 2027');
  await page
    .getByRole('group', { name: criteria.declines })
    .locator('..')
    .getByRole('button', { name: /^Fjern svaret/ })
    .click();
  await expect(page.getByLabel('Spørg borgeren igen den')).toHaveCount(0);
  await expect(paper(page)).not.toContainText('11. januar 2027');
  await expect(paper(page)).not.toContainText('Vil tænke over det.');
});

test('the picture marks the group that fits, and tells it in words', async ({ page }) => {
  await openForm(page, form);
  await answer(page, criteria.parties, 'Ja');
  await answer(page, criteria.burden, 'Ja');
  const figure = paper(page).getByRole('figure');
  await expect(paper(page)).toContainText('ligner borgeren mest gruppen "Koordinator"');
  await expect(figure).toContainText('Pilen peger på koordinator.');
  await expect(figure.locator('svg')).toContainText('Her');
});
