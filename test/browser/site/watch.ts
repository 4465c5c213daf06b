import type { Page } from '@playwright/test';

/** What a page did besides showing itself, from its first byte on. */
export interface Observed {
  /** Everything in the console, errors of scripts and violations of the content security policy. */
  messages: readonly string[];
  /** The addresses that it requested, itself first. */
  requests: readonly string[];
}

declare global {
  interface Window {
    /** Playwright's side of {@link watch}. */
    reportViolation: (words: string) => void;
  }
}

/** What the browser's driver says where it keeps the service worker away; a visitor's browser does not say it. */
const fromTheDriver = 'warning: Service Worker registration blocked by Playwright';

/** Looks over a page's shoulder; to be called before it goes anywhere. */
export async function watch(page: Page): Promise<Observed> {
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    const words = `${message.type()}: ${message.text()}`;
    if (words !== fromTheDriver) messages.push(words);
  });
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('reportViolation', (words: string) => messages.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportViolation(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { messages, requests };
}

/** What the site has left in the browser, apart from the tab's own session; empty for nothing. */
export async function leftBehind(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map((cookie) => `cookie ${cookie.name}`);
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cacheNames = await caches.keys();
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...databases.map((database) => `IndexedDB ${String(database.name)}`),
      ...cacheNames.map((name) => `cache ${name}`),
    ];
  });
  return [...cookies, ...stored];
}
