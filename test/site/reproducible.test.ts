import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtFiles, bytesBehind } from '../config/built-site.mjs';
import { astro, otherBuilds } from '../config/sealed-site.mjs';

const again = join(otherBuilds, 'again');
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

afterAll(() => {
  rmSync(again, { recursive: true, force: true });
});

it('two builds of the same sources give the same files, byte for byte', { timeout: 240_000 }, () => {
  const { status, output } = astro('', 'build', '--outDir', again, '--silent');
  expect(status, output).toBe(0);
  const files = readdirSync(again, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(again.length));
  // What a server sends compressed was put beside them afterwards.
  expect(files.sort()).toEqual(builtFiles().filter((file) => !/\.(?:br|gz)$/.test(file)));
  const different = files.filter((file) => {
    const other = join(again, file);
    return !existsSync(other) || sumOf(readFileSync(other)) !== sumOf(bytesBehind(file));
  });
  expect(different).toEqual([]);
});
