import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importFault } from './import-rules.mjs';

describe('imports go one way', () => {
  it.each([
    ['src/domain/danish/dates.ts', '../../documents/model'],
    ['src/domain/contact/contact.ts', '../../content-schemas/contact'],
    ['src/domain/contact/contact.ts', 'preact'],
    ['src/domain/contact/contact.ts', 'node:fs'],
    ['src/content-schemas/contact.ts', '../documents/model'],
    ['src/documents/blocks/table/Html.tsx', '../../../form-kit/define-form'],
    ['src/form-kit/define-form.ts', '../forms/registry'],
    ['src/form-kit/define-form.ts', '../content-schemas/form-page'],
    ['src/forms/concern-report/document.ts', '../../pages/index.astro'],
    ['src/forms/concern-report/document.ts', '../../components/Level.astro'],
    ['src/forms/concern-report/document.ts', '../network-map/schema'],
    ['src/forms/concern-report/document.ts', '../../../test/config/checks.mjs'],
    ['src/documents/pdf/layout.ts', 'jspdf'],
    ['src/form-kit/session/session.ts', 'browser-fs-access'],
    ['src/forms/concern-report/Editor.tsx', 'age-encryption'],
  ])('%s may not import %s', (file, source) => {
    expect(importFault(file, source)).toBeTypeOf('string');
  });

  it.each([
    ['src/domain/contact/contact.ts', '../danish/dates'],
    ['src/domain/contact/contact.test.ts', 'node:fs'],
    ['src/content-schemas/contact.ts', '../domain/contact/contact'],
    ['src/documents/pdf/paint.ts', 'jspdf'],
    ['src/form-kit/file/save.ts', 'browser-fs-access'],
    ['src/forms/concern-report/Editor.tsx', '../../form-kit/fields/TextField'],
    ['src/forms/concern-report/Editor.tsx', './texts'],
    ['src/forms/registry.ts', './concern-report'],
    ['src/pages/skemaer/[form].astro', '../../forms/registry'],
    ['test/contracts/rooms.test.ts', '../../src/forms/registry'],
  ])('%s may import %s', (file, source) => {
    expect(importFault(file, source)).toBeUndefined();
  });
});

describe('ESLint reports', () => {
  const eslint = new ESLint({ overrideConfigFile: 'test/config/eslint.config.mjs' });

  /** The rules that a source breaks, put in place of a file that exists: typed rules need one. */
  async function brokenRules(filePath: string, source: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(source, { filePath });
    return result?.messages.map((message) => message.ruleId) ?? [];
  }

  it.each([
    ["import { x } from '../../documents/model';\nx();\n", 'an import'],
    ["import type { Block } from '../../documents/model';\nexport type Kind = Block['kind'];\n", 'a type'],
    ["export * from '../../documents/model';\n", 'a re-export'],
    ["export const model = import('../../documents/model');\n", 'a dynamic import'],
    ["export type Block = import('../../documents/model').Block;\n", 'a type in passing'],
    ["export const all = import.meta.glob('../../forms/*/index.ts');\n", 'a glob'],
  ])('%j, %s, in the domain', async (source) => {
    expect(await brokenRules('src/domain/contact/contact.ts', source)).toContain('layers/one-way-imports');
  });

  it.each([
    [
      'src/content-schemas/contact.ts',
      "export const all = sessionStorage.getItem('a');\n",
      'no-restricted-globals',
    ],
    ['src/content-schemas/contact.ts', "window.localStorage.setItem('a', '');\n", 'no-restricted-properties'],
    ['src/domain/contact/contact.ts', 'export const title = document.title;\n', 'no-restricted-globals'],
    ['src/content-schemas/contact.ts', '// A line.\n'.repeat(251), 'max-lines'],
  ])('in %s: %j', async (file, source, rule) => {
    expect(await brokenRules(file, source)).toContain(rule);
  });
}, 60_000);
