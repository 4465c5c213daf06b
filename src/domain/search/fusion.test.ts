import { expect, it } from 'vitest';
import { fuse } from './fusion';

it('counts places, and how much each ranking counts', () => {
  const names = { keys: ['a', 'b'], weight: 2 };
  const texts = { keys: ['c', 'b', 'd'], weight: 1 };
  expect(fuse([names, texts])).toEqual(['b', 'a', 'c', 'd']);
  expect(fuse([{ ...names, weight: 0.1 }, texts])[0]).toBe('c');
});

it('has nothing where nothing was found', () => {
  expect(fuse([])).toEqual([]);
});
