import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
/** What the site is built with and of, whatever brings it along; not what only the checks use. */
const installed = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);

/** Licences under which a package may be used, changed and passed on beside our own MIT. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Packages that may be here for another reason, with the reason. */
const excepted: readonly (readonly [RegExp, string])[] = [
  [
    /@img\/sharp-/,
    'LGPL: scales pictures while the site is built, as a program of its own; in no file of the site',
  ],
];

/** Read as "A AND B": all must be allowed; as "A OR B": one. */
function isAllowed(licence: string): boolean {
  const bare = licence.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((each) => allowed.has(each)));
}

describe('what the project depends on', () => {
  it('comes under licences that allow it', () => {
    const others = installed
      .filter(([path]) => !excepted.some(([pattern]) => pattern.test(path)))
      .filter(([, { license = 'none' }]) => !isAllowed(license))
      .map(([path, { license }]) => [path, license]);
    expect(others, 'ask whether it may be used, then add its licence to the list').toEqual([]);
    expect(installed.length).toBeGreaterThan(Object.keys(dependencies).length);
  });

  it('comes in one version, with its bytes known beforehand', () => {
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
    const unsealed = Object.entries(packages).filter(
      ([path, entry]) =>
        path !== '' && !('integrity' in entry) && !('inBundle' in entry) && !('link' in entry),
    );
    expect(unsealed.map(([path]) => path)).toEqual([]);
  });

  it('is named in the README with what it is for', () => {
    const [, tables = ''] = /## Dependencies\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
    const cells = [...tables.matchAll(/^\| ([^|]+)\|/gm)].map(([, cell = '']) => cell.trim());
    const named = cells.filter((cell) => !/^(?:package|-+)$/.test(cell)).flatMap((cell) => cell.split(', '));
    expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});
