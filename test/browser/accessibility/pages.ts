import type { Page } from '@playwright/test';
import { builtPages } from '../../config/built-site.mjs';
import { budgetFor, budgets } from '../../config/budgets.mjs';

/** The address of every form, and of the folder. */
export const formPages = builtPages().filter((address) => budgetFor(address).kind === 'form');

/** One page of each kind: what holds for the layout of one holds for its siblings. */
export const samples = budgets
  .map(({ kind }) => builtPages().findLast((address) => budgetFor(address).kind === kind))
  .filter((address) => address !== undefined);

/** Every form, and one page of each other kind. */
export const formsAndSamples = [...new Set(['/', ...samples, ...formPages])];

/** Opens a page; a form with all its parts open, a row more in each list and every box ticked, so that all of it is seen. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await open(page, address);
  if (formPages.includes(address)) await unfold(page);
}

/** Opens a page; a form once it can be filled in. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (formPages.includes(address)) await page.getByRole('button', { name: 'Åbn fil' }).waitFor();
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => setTimeout(resolve));
    const shown = <Kind extends HTMLElement>(selector: string) =>
      [...document.querySelectorAll<Kind>(`main ${selector}`)].filter((element) => element.checkVisibility());
    const pressed = new Set<string>();
    // Twice: what an answer brings forth may have boxes and rows of its own.
    for (let round = 0; round < 2; round += 1) {
      for (const box of shown<HTMLInputElement>('form input[type=checkbox]:not(:checked)')) {
        if (box.isConnected) box.click();
        await drawn();
      }
      for (const part of shown<HTMLDetailsElement>('form details')) part.open = true;
      for (const button of shown<HTMLButtonElement>('form button')) {
        const name = button.innerText;
        if (!name.startsWith('Tilføj') || pressed.has(name) || !button.isConnected) continue;
        pressed.add(name);
        button.click();
        await drawn();
      }
    }
  });
}
