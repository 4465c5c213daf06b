import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from './checks.mjs';

it('the table in test/README.md has every check, in the order in which they run', () => {
  const readme = readFileSync('test/README.md', 'utf8');
  const [, table = ''] = /in this order:\n([^]*?)\n\n`/.exec(readme) ?? [];
  const named = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(checks.map(({ name }) => name));
});
