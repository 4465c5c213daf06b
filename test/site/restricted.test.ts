import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unseal } from '../../src/form-kit/file/sealing.ts';
import { builtFiles, bytesBehind } from '../config/built-site.mjs';
import { astro, otherBuilds, sealedCode, sealedSite } from '../config/sealed-site.mjs';
import { holdsPhone, holdsWords, readingsOf } from './every-byte.ts';

interface Row {
  id: string;
  audience: string;
  status: string;
  phone?: string;
  email?: string;
  address?: string;
}

/** All that the files of a built site say, by the file's name. */
type Readings = Map<string, string[]>;

const rows = readdirSync('content/contacts')
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(`content/contacts/${file}`, 'utf8')) as Row[]);

/** What every visitor may see, for example because another row has it too, is no secret. */
const published = new Set(rows.filter(isPublic).flatMap(detailsOf));
const restricted = rows.filter((row) => !isPublic(row));
const secrets = restricted.flatMap(detailsOf).filter((detail) => !published.has(detail));

const sealedFile = 'for-kontaktpersoner/numre.age';
const sites: Record<'open' | 'sealed', Readings> = { open: new Map(), sealed: new Map() };
let sealed = Buffer.alloc(0);

beforeAll(async () => {
  for (const file of builtFiles()) sites.open.set(file, await readingsOf(file, bytesBehind(file)));
  const folder = sealedSite();
  for (const file of filesIn(folder))
    sites.sealed.set(file, await readingsOf(file, readFileSync(join(folder, file))));
  sealed = readFileSync(join(folder, sealedFile));
}, 240_000);

describe('what only contact persons may see', () => {
  it('is known to this test', () => {
    expect(restricted.length).toBeGreaterThan(0);
    expect(secrets.length).toBeGreaterThan(0);
  });

  it.each(secrets)('is in no byte of the built site: detail %#', (secret) => {
    expect(filesWith(sites.open, secret)).toEqual([]);
  });

  it.each([...secrets, sealedCode])('is in no byte of the site built with a code: detail %#', (secret) => {
    expect(filesWith(sites.sealed, secret)).toEqual([]);
  });

  it.each(['open', 'sealed'] as const)(
    'would be found in the %s site: a number for everyone is, in pages and in the packed index alike',
    (site) => {
      const number = rows.find(
        (row) => isPublic(row) && row.status === 'confirmed' && row.phone?.length === 8,
      )?.phone;
      const files = filesWith(sites[site], number ?? 'no public number');
      expect(files.some((file) => file.endsWith('.html'))).toBe(true);
      expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    },
  );
});

describe('the locked numbers', () => {
  it('are one file of the site with a code, and none of the site without', () => {
    expect([...sites.sealed.keys()].filter((file) => file.endsWith('.age'))).toEqual([sealedFile]);
    expect([...sites.open.keys()].filter((file) => file.endsWith('.age'))).toEqual([]);
  });

  it('open with the code, and hold all that was kept back', async () => {
    const opened = await unseal(sealed, [sealedCode]);
    const text = opened.kind === 'unsealed' ? Buffer.from(opened.bytes).toString('utf8') : opened.kind;
    expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);
  });

  it('open with no other', async () => {
    const almost = [sealedCode.replace('vinter', 'sommer'), sealedCode.toUpperCase(), ''];
    expect(await unseal(sealed, almost)).toEqual({ kind: 'wrongPassphrase' });
  });

  it('are never written with a code that can be guessed: the build stops and says what to do', () => {
    const { status, output } = astro('boligrådgiver2026', 'build', '--outDir', join(otherBuilds, 'weak'));
    expect(status).not.toBe(0);
    expect(output).toContain('CONTACT_CODE is too easy to guess');
    expect(output).toContain('Take six words by chance');
  });
});

function isPublic(row: Row): boolean {
  return row.audience === 'public';
}

function detailsOf({ phone, email, address }: Row): string[] {
  return [phone, email, address].filter((detail) => detail !== undefined);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function filesWith(readings: Readings, detail: string): string[] {
  const holds = /^\d+$/.test(detail) ? holdsPhone : holdsWords;
  return [...readings].filter(([, texts]) => texts.some((text) => holds(text, detail))).map(([file]) => file);
}
