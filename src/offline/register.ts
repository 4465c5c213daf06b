// Makes the site work without a network, and lets it be installed. Loaded by HeaderSearch.astro, long after the page.

/** Left out by browsers where a page does not come over a safe connection, or the window is a private one. */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;

function register(): void {
  // Not in the page's head from the start, where browsers fetch it, and the icons it names, with the page.
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = '/manifest.webmanifest';
  document.head.append(manifest);
  // Where the browser refuses, the site works as it would without.
  workers?.register('/sw.js').catch(() => undefined);
}

// Safari lacks it.
if ('requestIdleCallback' in window) requestIdleCallback(register);
else register();
