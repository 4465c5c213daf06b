// What the worker uses of a service worker's world. TypeScript's own description of it contradicts that of a page,
// and one project can have only one of them.

/** Something that happens in the worker's life. */
export interface LifeEvent extends Event {
  /** Keeps the worker alive until this is done; the worker does not take over where it fails. */
  waitUntil(done: Promise<unknown>): void;
}

/** A request that a page of the site makes. */
export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  /** The page that asks; empty where a page is asked for. */
  readonly clientId: string;
  /** The page that the answer becomes; empty where none does. */
  readonly resultingClientId: string;
  /** The answer that the browser asked for while the worker was starting, where it did. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** The world that the worker runs in. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { url: string }[]>;
  };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}
