import { test as base, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** Playwright's side of {@link returns}. */
    reportShown: (fromMemory: boolean) => void;
  }
}

/** A browser that keeps the pages it leaves, as a visitor's does; its driver otherwise forbids it. */
export const test = base.extend<object, { launchOptions: object }>({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
});

/**
 * Listens to how the pages of a tab come to be shown; to be called before it goes anywhere.
 * @returns for each in turn, whether the browser brought it back out of its memory as it was left
 */
export async function returns(page: Page): Promise<readonly boolean[]> {
  const shown: boolean[] = [];
  await page.exposeFunction('reportShown', (fromMemory: boolean) => void shown.push(fromMemory));
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      window.reportShown(persisted);
    });
  });
  return shown;
}

/** Presses the browser's "back". */
export async function goBack(page: Page): Promise<void> {
  // After the answer: the page may be gone before it can tell that it has gone back.
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
}
