import { cacheName, isNamedByContent, wrongAddressFile, type OfflineCopy } from './copy';
import { headersOf } from './headers';
import { keepVisited } from './keep';
import { noticeTexts, withNotice } from './notice';
import type { RequestEvent } from './worker-scope';

/** How long the network may think before a page comes out of the copy, in milliseconds. */
export const patience = 3_000;

/** What the worker needs to know to answer. */
export interface Answering {
  copy: OfflineCopy;
  caches: CacheStorage;
  /** The site's own origin. */
  origin: string;
  /** Whether only what is visited is to be kept. */
  savesData: () => boolean;
}

/**
 * How the site's requests are answered: a page and what it asks for come from the network, out of the copy where the
 * network fails or takes too long. A page out of the copy gets all else out of it as well, and says that it is one.
 * Nothing else is answered, and what is answered is never written down.
 *
 * @returns the answer; undefined where the request is none of the worker's business
 */
export function answersFrom({ copy, caches, origin, savesData }: Answering) {
  /** Pages that came out of the copy. The worker forgets them when it rests; they then ask the network first. */
  const outOfCopy = new Set<string>();

  const kept = async (address: string) => (await caches.open(cacheName(copy))).match(address);

  function visited(event: RequestEvent, address: string, answer: Response): Response {
    if (savesData()) event.waitUntil(keepVisited(address, answer.clone(), copy, caches));
    return answer;
  }

  async function namedByContent(event: RequestEvent, address: string): Promise<Response> {
    const file = (await kept(address)) ?? (await caches.match(address));
    return file ?? visited(event, address, await fetch(event.request));
  }

  async function page(event: RequestEvent, address: string): Promise<Response> {
    const network = Promise.resolve(event.preloadResponse).then((answer) => answer ?? fetch(event.request));
    const own = await kept(address);
    const answer = await (own ? soon(network) : orNothing(network));
    if (answer && isSound(answer)) return visited(event, address, answer);
    // The browser would complain of an answer that nobody waited for.
    event.waitUntil(orNothing(network));
    const shown = own ?? (await kept(wrongAddressFile));
    if (!shown) return answer ?? Response.error();
    outOfCopy.add(event.resultingClientId);
    return announced(shown, copy.numbersFrom, own ? 'kept' : 'missing');
  }

  async function file(event: RequestEvent, address: string): Promise<Response> {
    const own = await kept(address);
    if (own && outOfCopy.has(event.clientId)) return own;
    const network = fetch(event.request);
    const answer = await (own ? soon(network) : orNothing(network));
    if (answer && isSound(answer)) return visited(event, address, answer);
    return own ?? answer ?? Response.error();
  }

  return (event: RequestEvent): Promise<Response> | undefined => {
    const { method, mode, url } = event.request;
    // Without its query: the search puts the question there, and its engine the time.
    const address = new URL(url);
    if (method !== 'GET' || address.origin !== origin) return undefined;
    if (isNamedByContent(address.pathname)) return namedByContent(event, address.pathname);
    if (mode === 'navigate') return page(event, address.pathname);
    return Object.hasOwn(copy.files, address.pathname) ? file(event, address.pathname) : undefined;
  };
}

/** A server that is out of order says so with these; a page that is gone is an answer. */
const isSound = (answer: Response): boolean => answer.status < 500;

const orNothing = (answer: Promise<Response>): Promise<Response | undefined> => answer.catch(() => undefined);

/** The answer, if it comes before patience is lost. */
function soon(answer: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
  return Promise.race([orNothing(answer), late]);
}

/** A file out of the copy; a page with the notice that it is. */
async function announced(
  file: Response,
  numbersFrom: string,
  why: keyof typeof noticeTexts,
): Promise<Response> {
  if (!file.headers.get('Content-Type')?.startsWith('text/html')) return file;
  const html = withNotice(await file.text(), noticeTexts[why](numbersFrom));
  return new Response(html, { status: why === 'kept' ? 200 : 404, headers: headersOf(file) });
}
