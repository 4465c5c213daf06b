import { expect, type Page } from '@playwright/test';
import { accessibilityFaults, smallTargets, tooWide } from '../site/look';

/**
 * Expects that axe finds nothing in a state of the page, that nobody must scroll sideways, and that a finger hits what
 * is to be tapped.
 * @param changed what of the page is other than when all of it was looked at last; all of it where none is named
 */
export async function expectOpenToAll(page: Page, state: string, changed?: string): Promise<void> {
  expect.soft(await accessibilityFaults(page, changed), `axe: ${state}`).toEqual([]);
  expect.soft(await tooWide(page), `too wide: ${state}`).toEqual([]);
  expect.soft(await smallTargets(page), `small targets: ${state}`).toEqual([]);
}

/** The same on a wide screen in light colours and on a small telephone in dark ones. */
export async function expectOpenToAllWideAndNarrow(page: Page, state: string): Promise<void> {
  for (const [width, colorScheme] of [[1280, 'light'] as const, [320, 'dark'] as const]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await expectOpenToAll(page, `${state}, at ${String(width)} px, ${colorScheme}`);
  }
}
