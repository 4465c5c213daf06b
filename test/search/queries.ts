import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Something that people type, and the addresses of which one must be among the first three. */
export interface Query {
  query: string;
  finds: readonly string[];
}

/** The queries of `queries.yaml`. */
export const queries = parse(readFileSync('test/search/queries.yaml', 'utf8')) as readonly Query[];

/** How many of the first places count. */
const places = 3;

/** How well a search answers. */
export interface Share {
  /** Of all queries, how many have what is meant among the first three. */
  share: number;
  /** A line for a person: the share, and each query that fails with what it found. */
  report: string;
}

/**
 * Judges a search.
 * @param found the addresses that each query found, best first, in the order of `queries`
 */
export function shareOf(name: string, found: readonly (readonly string[])[]): Share {
  const failed = queries
    .map(({ query, finds }, at) => ({ query, finds, first: (found[at] ?? []).slice(0, places) }))
    .filter(({ finds, first }) => !first.some((address) => finds.includes(address)));
  const right = queries.length - failed.length;
  const share = right / queries.length;
  const lines = failed.map(({ query, first }) => `  »${query}« finds ${first.join(', ') || 'nothing'}`);
  const summary = `${name}: ${String(right)} of ${String(queries.length)} (${(share * 100).toFixed(1)} %)`;
  return { share, report: [summary, ...lines].join('\n') };
}
