import { describe, expect, it } from 'vitest';
import { certainFirst, leadWithBoth, numbersBeginning, type Hit } from './hit';

const hit = (url: string, own: Partial<Hit> = {}): Hit => ({
  url,
  title: url,
  kind: 'page',
  excerpt: [],
  ...own,
});
const urls = (hits: readonly Hit[]) => hits.map(({ url }) => url);

describe('numbersBeginning', () => {
  const known = [
    hit('old-exact', { kind: 'withdrawn', old: '3317' }),
    hit('longer', { kind: 'contact', phone: '33173333' }),
    hit('old-longer', { kind: 'withdrawn', old: '33179999' }),
    hit('exact', { kind: 'contact', phone: '3317' }),
    hit('other', { kind: 'contact', phone: '112' }),
    hit('replaced', { kind: 'withdrawn', old: '99999999', phone: '3317' }),
  ];

  it('has the exact number first, numbers in force before old ones, and no others', () => {
    expect(urls(numbersBeginning(known, '3317'))).toEqual(['exact', 'old-exact', 'longer', 'old-longer']);
  });
});

describe('certainFirst', () => {
  it('puts what is certain first, told as fully as the engine can, and nothing twice', () => {
    const full = hit('b', { title: 'full' });
    expect(certainFirst([hit('a'), hit('b')], [hit('c'), full])).toEqual([hit('a'), full, hit('c')]);
  });
});

describe('leadWithBoth', () => {
  const ranked = (...scores: [string, number][]) => scores.map(([id, score]) => ({ id, score }));
  const lead = (hits: ReturnType<typeof ranked>, ...numbers: string[]) =>
    leadWithBoth(hits, new Set(numbers)).map(({ id }) => id);

  it('moves the best of the other kind to second place', () => {
    expect(lead(ranked(['n1', 10], ['n2', 10], ['p1', 9], ['p2', 8]), 'n1', 'n2')).toEqual([
      'n1',
      'p1',
      'n2',
      'p2',
    ]);
    expect(lead(ranked(['p1', 10], ['p2', 9], ['n1', 7]), 'n1')).toEqual(['p1', 'n1', 'p2']);
  });

  it('leaves the order where the other kind fits much worse, or is missing', () => {
    expect(lead(ranked(['p1', 10], ['p2', 9], ['n1', 2]), 'n1')).toEqual(['p1', 'p2', 'n1']);
    expect(lead(ranked(['p1', 10], ['p2', 9]))).toEqual(['p1', 'p2']);
    expect(lead([])).toEqual([]);
  });
});
