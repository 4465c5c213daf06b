import { expect, it } from 'vitest';
import type { SearchEntry } from './entry';
import { leadWithBoth } from './lead';

const order = (...scored: readonly (readonly [SearchEntry['kind'], number])[]) =>
  leadWithBoth(
    scored.map(([kind, score], at) => ({ entry: { kind, url: `${kind} ${String(at)}`, title: '' }, score })),
  ).map(({ entry }) => entry.url);

it('moves the best of the other kind to second place', () => {
  expect(order(['contact', 10], ['contact', 10], ['page', 9])).toEqual(['contact 0', 'page 2', 'contact 1']);
  expect(order(['page', 10], ['page', 9], ['contact', 7])).toEqual(['page 0', 'contact 2', 'page 1']);
});

it('moves both behind a word explained', () => {
  const all = order(['term', 10], ['contact', 8], ['contact', 7], ['page', 5], ['page', 4]);
  expect(all).toEqual(['term 0', 'contact 1', 'page 3', 'contact 2', 'page 4']);
});

it('leaves the order where the other kind fits much worse, or is missing', () => {
  expect(order(['page', 10], ['page', 9], ['contact', 2])).toEqual(['page 0', 'page 1', 'contact 2']);
  expect(order(['page', 10], ['term', 9])).toEqual(['page 0', 'term 1']);
  expect(order()).toEqual([]);
});
