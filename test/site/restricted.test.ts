import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtFiles, bytesBehind } from '../config/built-site.mjs';
import { holdsPhone, holdsWords, readingsOf } from './every-byte.ts';

interface Row {
  id: string;
  audience: string;
  status: string;
  phone?: string;
  email?: string;
  address?: string;
}

const rows = readdirSync('content/contacts')
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(`content/contacts/${file}`, 'utf8')) as Row[]);

/** What every visitor may see, for example because another row has it too, is no secret. */
const published = new Set(rows.filter(isPublic).flatMap(detailsOf));
const restricted = rows.filter((row) => !isPublic(row));
const secrets = restricted.flatMap(detailsOf).filter((detail) => !published.has(detail));

const readings = new Map<string, string[]>();

beforeAll(async () => {
  for (const file of builtFiles()) readings.set(file, await readingsOf(file, bytesBehind(file)));
}, 120_000);

describe('what only contact persons may see', () => {
  it('is known to this test', () => {
    expect(restricted.length).toBeGreaterThan(0);
    expect(secrets.length).toBeGreaterThan(0);
  });

  it.each(secrets)('is in no byte of the built site: detail %#', (secret) => {
    expect(filesWith(secret)).toEqual([]);
  });

  it('would be found: a number for everyone is, in pages and in the packed index alike', () => {
    const number = rows.find(
      (row) => isPublic(row) && row.status === 'confirmed' && row.phone?.length === 8,
    )?.phone;
    const files = filesWith(number ?? 'no public number');
    expect(files.some((file) => file.endsWith('.html'))).toBe(true);
    expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  });
});

function isPublic(row: Row): boolean {
  return row.audience === 'public';
}

function detailsOf({ phone, email, address }: Row): string[] {
  return [phone, email, address].filter((detail) => detail !== undefined);
}

function filesWith(detail: string): string[] {
  const holds = /^\d+$/.test(detail) ? holdsPhone : holdsWords;
  return [...readings].filter(([, texts]) => texts.some((text) => holds(text, detail))).map(([file]) => file);
}
