// The service worker, /sw.js: keeps a copy of the whole site for when the network is gone.
//
// Written by hand rather than with Workbox: that keeps one copy, whose old files go when a new build comes, while a
// form left open for an hour still needs them; and its "network first" writes what it fetches into a cache, which
// nothing here may do.
import { answersFrom } from './answer';
import type { OfflineCopy } from './copy';
import { dropOlder, keepAll } from './keep';
import type { WorkerScope } from './worker-scope';

/** The build that the worker belongs to: put here by the build (src/build/offline.ts). */
declare const offlineCopy: OfflineCopy;

const copy = offlineCopy;
const worker = globalThis as unknown as WorkerScope;

const savesData = (): boolean => worker.navigator.connection?.saveData === true;

async function openAddresses(): Promise<ReadonlySet<string>> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return new Set(pages.map(({ url }) => new URL(url).pathname));
}

async function install(): Promise<void> {
  await keepAll(copy, caches, savesData() ? await openAddresses() : undefined);
  // At once: a tab that is never closed would otherwise keep yesterday's numbers for weeks.
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await dropOlder(copy, caches);
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

const answerTo = answersFrom({ copy, caches, origin: location.origin, savesData });

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});
