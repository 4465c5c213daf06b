import { expect, test } from '@playwright/test';
import type { SearchEntry } from '../../src/domain/search/entry.ts';
import { suggestionsOf } from '../../src/domain/search/suggestions.ts';
import { bytesBehind } from '../config/built-site.mjs';
import { queries, shareOf, type Share } from '../search/queries.ts';

const enough = 0.95;

function judge({ share, report }: Share): void {
  // The share is what the check is for: it is shown also where it is high enough.
  process.stdout.write(`${report}\n`);
  expect(share, report).toBeGreaterThanOrEqual(enough);
}

const entries = () => JSON.parse(bytesBehind('/soeg/forslag.json').toString('utf8')) as SearchEntry[];

test('the queries are many, and mean something that the site has', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
  const addresses = new Set(entries().map(({ url }) => url));
  const unknown = queries.filter(({ finds }) => !finds.some((address) => addresses.has(address)));
  expect(unknown).toEqual([]);
});

test('suggestions have what is meant among the first three', () => {
  const names = suggestionsOf(entries());
  judge(
    shareOf(
      'suggestions',
      queries.map(({ query }) => names.find(query).entries.map(({ url }) => url)),
    ),
  );
});

test('full text has what is meant among the first three', async ({ page }) => {
  test.slow();
  await page.goto('/soeg/');
  const field = page.getByRole('searchbox', { name: 'Søg efter ord eller nummer' });
  const links = page.locator('main ol').getByRole('heading', { level: 3 }).getByRole('link');
  const found: string[][] = [];
  for (const { query } of queries) {
    await field.fill(query);
    await field.press('Enter');
    await expect(page.locator('main').getByRole('status')).toContainText(`fund på »${query}«`);
    found.push(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')));
  }
  judge(shareOf('full text', found));
});
