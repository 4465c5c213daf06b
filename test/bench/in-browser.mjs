// @ts-check
// What a browser with an empty cache really requests for a page, also what its scripts ask for themselves.

/**
 * The files of the site that a page requested until the network fell silent, itself first.
 *
 * @param {import('@playwright/test').Page} page Fresh, from a server of the built site.
 * @param {string} address
 * @returns {Promise<string[]>}
 */
export async function requestedFiles(page, address) {
  /** @type {Set<string>} */
  const files = new Set();
  page.on('request', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'networkidle' });
  return [...files];
}
