import type { Page } from '@playwright/test';

/** What went out of a page, as long as it is listened to: requests whole, everything in the console. */
interface Heard {
  readonly sent: string[];
}

declare global {
  interface Window {
    /** What the page said to other tabs, to workers and to frames. */
    spoken: string[];
  }
}

/** Listens to all that a page sends; to be called before it goes anywhere. */
export async function listen(page: Page): Promise<Heard> {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(`request ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  page.on('websocket', (socket) => sent.push(`socket ${socket.url()}`));
  page.on('console', (message) => sent.push(`console ${message.text()}`));
  page.on('pageerror', (error) => sent.push(`error ${error.message}`));
  await page.addInitScript(() => {
    window.spoken = [];
    const speakers = [BroadcastChannel, MessagePort, Worker, window.ServiceWorker];
    for (const speaker of speakers) {
      // What is served without a secure connection has no service worker.
      if (!(speaker as typeof speaker | undefined)) continue;
      const say = speaker.prototype.postMessage as (...words: unknown[]) => void;
      speaker.prototype.postMessage = function (this: unknown, ...words: unknown[]) {
        window.spoken.push(`${speaker.name} ${JSON.stringify(words[0])}`);
        say.apply(this, words);
      };
    }
  });
  return { sent };
}

/** Every place apart from the page itself and the tab's own session where a word turns up; empty for none. */
export async function tracesOf(word: string, page: Page, { sent }: Heard): Promise<string[]> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
    const responses = await Promise.all(caches.map((cache) => cache.matchAll()));
    const databases = await indexedDB.databases();
    return [
      ...(await Promise.all(
        responses.flat().map(async (response) => `cache ${response.url} ${await response.text()}`),
      )),
      // The site has none: what it is called is enough to find it.
      ...databases.map(({ name }) => `IndexedDB ${String(name)} (any database counts) `),
      `localStorage ${JSON.stringify(localStorage)}`,
      `cookie ${document.cookie}`,
      `title ${document.title}`,
      `address ${location.href}`,
      `state ${JSON.stringify(history.state)}`,
      `name ${window.name}`,
      ...performance.getEntries().map(({ name }) => `resource ${name}`),
      ...window.spoken.map((words) => `message ${words}`),
    ];
  });
  const places = [...sent, ...kept, ...cookies.map((cookie) => `cookie ${JSON.stringify(cookie)}`)];
  const found = places.filter((place) => place.includes(word) || place.startsWith('IndexedDB'));
  return found.map((place) => place.slice(0, 200));
}

/** The keys of the tab's session under which a word is kept. */
export async function sessionKeysWith(word: string, page: Page): Promise<string[]> {
  const entries = await page.evaluate(() => Object.entries(sessionStorage));
  return entries.filter(([, value]) => String(value).includes(word)).map(([key]) => key);
}

/** True where a word stands in the page: its markup or the value of a field. */
export async function standsInPage(word: string, page: Page): Promise<boolean> {
  return page.evaluate((wanted) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].some((text) =>
      text.includes(wanted),
    );
  }, word);
}
