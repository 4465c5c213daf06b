import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ids of the guides whose pages have an Astro file of their own: `kontakt` for `pages/kontakt/index.astro`.
 * Read from the folder, so that a new page needs no entry in a list.
 */
export function ownPages(root = join(process.cwd(), 'src/pages')): ReadonlySet<string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const fixed = files.filter((file) => file.endsWith('.astro') && !file.includes('['));
  return new Set(fixed.map((file) => file.replace(/\.astro$/, '').replace(/\/index$/, '')));
}
